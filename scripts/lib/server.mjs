import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { ExpectedError } from './main.mjs';
import { start } from './run.mjs';
import { onlyThese } from './stale.mjs';

/** Seconds for a built site to answer its first request. */
const START_SECONDS = 60;

/**
 * Reads a port number from the environment.
 *
 * @param {string} name The variable.
 * @param {number} standard The port when the variable is unset or empty.
 * @returns {number} The port to use.
 * @throws {ExpectedError} When the variable holds no port number.
 */
export function readPort(name, standard) {
  const value = process.env[name];
  if (!value) return standard;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new ExpectedError(
    `${name} 应为 1 到 65535 的整数 / must be a whole number from 1 to 65535: "${value}"`,
  );
}

/**
 * Makes sure that a port can be listened on.
 *
 * @param {number} port The port.
 * @throws {ExpectedError} When another program has it, or this user may not.
 */
export async function checkPort(port) {
  const probe = createServer();
  await new Promise((resolve, reject) => {
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      reject(portError(port, error)),
    );
    probe.listen(port, () => probe.close(resolve));
  });
}

/**
 * Explains why a port cannot be had.
 *
 * @param {number} port The port.
 * @param {NodeJS.ErrnoException} error Error of listening on it.
 */
function portError(port, error) {
  if (error.code === 'EADDRINUSE') {
    return new ExpectedError(
      `端口 ${port} 已被占用。请停掉占用它的程序，或换一个端口：PORT=${port + 1} npm start\n` +
        `  Port ${port} is in use. Stop the program that has it, or choose another: PORT=${port + 1} npm start`,
    );
  }
  return new ExpectedError(`端口 ${port} 不可用 / Port ${port} cannot be used: ${error.message}`);
}

/**
 * Gives Node's parameters to serve a built site, in its folder.
 *
 * @param {number} port The port.
 * @param {string} [hostname] Address that it listens on; every address when absent.
 * @returns {string[]} Node's parameters.
 */
export function nextStart(port, hostname) {
  const bound = hostname === undefined ? [] : ['--hostname', hostname];
  return ['node_modules/next/dist/bin/next', 'start', '--port', String(port), ...bound];
}

/**
 * The command line that serves a built site, to be run in its folder.
 *
 * @param {number} port The port.
 * @returns {[command: string, parameters: string[]]} Arguments for `run`.
 */
export function serveCommand(port) {
  return [process.execPath, nextStart(port)];
}

/**
 * Serves a built site and waits until it answers.
 *
 * @param {{ folder: string, port: number, environment: import('./stale.mjs').BuildEnvironment }}
 *   site Folder and variables of its build, and its port.
 * @returns {Promise<import('./run.mjs').Running>} The running server.
 * @throws {ExpectedError} When it ends early or does not answer within 60 s.
 */
export async function serve({ folder, port, environment }) {
  await checkPort(port);
  const server = start(...serveCommand(port), { cwd: folder, env: onlyThese(environment) });
  const waiting = new AbortController();
  const ended = server.finished.then(() => {
    throw new ExpectedError('The server ended before it answered');
  });
  try {
    await Promise.race([answer(port, waiting.signal), ended]);
  } catch (error) {
    server.stop('SIGTERM');
    throw error;
  } finally {
    waiting.abort();
  }
  return server;
}

/**
 * Waits for the first answer of a server on this machine.
 *
 * @param {number} port Its port.
 * @param {AbortSignal} signal Ends the waiting.
 */
async function answer(port, signal) {
  const deadline = Date.now() + START_SECONDS * 1000;
  while (Date.now() < deadline && !signal.aborted) {
    try {
      return await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' });
    } catch {
      // Not listening yet: the deadline decides when that has lasted too long.
      await setTimeout(100);
    }
  }
  throw new ExpectedError(`No answer on port ${port} after ${START_SECONDS} s`);
}
