import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ExpectedError } from './main.mjs';

/** Seconds that a child gets to end by itself after a signal or its time limit. */
const GRACE_SECONDS = 10;

/** @type {NodeJS.Signals[]} */
const FORWARDED_SIGNALS = ['SIGINT', 'SIGTERM'];

/**
 * The end of a script because it was told to stop; its exit code follows the shell's rule, 128 +
 * signal.
 */
export class Interrupted extends ExpectedError {
  /** @param {NodeJS.Signals} signal The signal that this process received. */
  constructor(signal) {
    super(`Stopped by ${signal}`, 128 + constants.signals[signal]);
  }
}

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] Working folder; this process's own when absent.
 * @property {Record<string, string | undefined>} [env] Variables set (or, when undefined, unset) on
 *   top of this process's.
 * @property {((text: string) => void) | undefined} [onOutput] Takes what it prints, which otherwise goes to this
 *   process's terminal.
 * @property {boolean} [isAside] Whether all that it prints goes to stderr: stdout is for this process's own results.
 * @property {number} [timeoutSeconds] Time limit; the child and its children are ended when it is
 *   reached.
 */

/**
 * @typedef {object} Running
 * @property {Promise<void>} finished Resolves on exit code 0. Rejects with `Interrupted` after a
 *   forwarded signal, else with an `ExpectedError`.
 * @property {(signal: NodeJS.Signals) => void} stop Sends a signal, and SIGKILL when the child is
 *   still there 10 s later.
 */

/**
 * Starts a command that shares this process's terminal. SIGINT and SIGTERM are handed on to it, so
 * that stopping a script never leaves its server or build behind.
 *
 * @param {string} command Program to start, without a shell.
 * @param {string[]} parameters Its arguments.
 * @param {RunOptions} [options] Settings of the run.
 * @returns {Running} The running command.
 */
export function start(
  command,
  parameters,
  { cwd = process.cwd(), env = {}, onOutput, isAside = false, timeoutSeconds } = {},
) {
  const ownGroup = timeoutSeconds !== undefined && process.platform !== 'win32';
  const child = spawn(command, parameters, {
    cwd,
    // Contentlayer takes its working folder from PWD, which spawn leaves at ours; Next reports its
    // use unless told not to.
    env: { NEXT_TELEMETRY_DISABLED: '1', ...process.env, PWD: cwd, ...env },
    stdio: onOutput ? ['ignore', 'pipe', 'pipe'] : ['inherit', isAside ? 2 : 'inherit', 'inherit'],
    detached: ownGroup,
  });
  if (onOutput) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', onOutput);
    }
  }
  /** @type {NodeJS.Timeout[]} */
  const timers = [];
  /** @type {NodeJS.Signals | undefined} */
  let received;
  let timedOut = false;

  const send = (/** @type {NodeJS.Signals} */ signal) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    if (ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  };
  const stop = (/** @type {NodeJS.Signals} */ signal) => {
    send(signal);
    timers.push(setTimeout(send, GRACE_SECONDS * 1000, 'SIGKILL'));
  };
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    received = signal;
    stop(signal);
  };
  for (const signal of FORWARDED_SIGNALS) process.on(signal, forward);
  if (timeoutSeconds !== undefined) {
    const limit = () => {
      timedOut = true;
      stop('SIGTERM');
    };
    timers.push(setTimeout(limit, timeoutSeconds * 1000));
  }

  /** @type {Promise<void>} */
  const finished = new Promise((resolve, reject) => {
    const cleanUp = () => {
      timers.forEach(clearTimeout);
      for (const signal of FORWARDED_SIGNALS) process.off(signal, forward);
    };
    const line = [command, ...parameters].join(' ');
    child.once('error', (error) => {
      cleanUp();
      reject(new ExpectedError(`Could not start: ${line}\n  ${error.message}`));
    });
    // The output is whole only when the streams are closed.
    child.once('close', (code, signal) => {
      cleanUp();
      if (received) reject(new Interrupted(received));
      else if (timedOut) reject(new ExpectedError(`No end after ${timeoutSeconds} s: ${line}`));
      else if (code === 0) resolve();
      else
        reject(new ExpectedError(`Failed (${signal ?? `exit code ${code}`}): ${line}`, code ?? 1));
    });
  });
  return { finished, stop };
}

/**
 * Runs a command to its end; see `start` for the parameters and for what a failure rejects with.
 *
 * @param {string} command Program to start, without a shell.
 * @param {string[]} parameters Its arguments.
 * @param {RunOptions} [options] Settings of the run.
 * @returns {Promise<void>} `finished` of `start`.
 */
export function run(command, parameters, options) {
  return start(command, parameters, options).finished;
}
