import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { ExpectedError } from '../lib/main.mjs';
import { processTree } from './process-tree.mjs';

/**
 * Cost of a command.
 *
 * @typedef {object} Cost
 * @property {number} cpu Seconds of processor time, in user code and in the kernel, of the command
 *   and everything it started.
 * @property {number} wall Seconds from start to end.
 * @property {number} memory The most bytes resident at a time, of the whole process tree.
 */

/** Time between two looks at the processes. */
const SAMPLE_MILLISECONDS = 100;

/** The shell's `times` (POSIX) tells what its children have used. */
const TIMED = '"$@"; code=$?; times >&3; exit $code';

/**
 * Runs a command and measures it. Needs a POSIX shell; memory needs Linux.
 *
 * @param {string} command Program to start.
 * @param {string[]} parameters Its arguments.
 * @param {{ cwd: string, env: Record<string, string | undefined> }} options Folder in which it runs, and variables that
 *   are set on top of this process's environment.
 * @returns {Promise<Cost>} Its cost.
 * @throws {ExpectedError} With the command's output, when it fails.
 */
export async function measure(command, parameters, { cwd, env }) {
  const start = performance.now();
  const child = spawn('sh', ['-c', TIMED, 'sh', command, ...parameters], {
    cwd,
    env: { NEXT_TELEMETRY_DISABLED: '1', ...process.env, PWD: cwd, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let memory = 0;
  /** @type {Map<number, number>} */
  const seen = new Map();
  const sampler = setInterval(() => {
    const processes = processTree(child.pid ?? 0);
    memory = Math.max(
      memory,
      processes.reduce((sum, { bytes }) => sum + bytes, 0),
    );
    for (const { id, seconds } of processes) seen.set(id, seconds);
  }, SAMPLE_MILLISECONDS);
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => child.once('close', resolve));
  const streams = child.stdio.slice(1).map((stream) => text(/** @type {never} */ (stream)));
  const [output, errors, times] = await Promise.all(streams);
  const code = await ended;
  clearInterval(sampler);
  if (code !== 0) {
    throw new ExpectedError(`Failed: ${[command, ...parameters].join(' ')}\n${output}${errors}`);
  }
  // The shell is not told of processes that nobody has waited for, as Next ends those that render pages: by chance it waits
  // or does not, for 8 seconds of a build's time. Those that were seen lack what is shorter than a look.
  const looked = [...seen.values()].reduce((sum, seconds) => sum + seconds, 0);
  const cpu = Math.max(childSeconds(times ?? ''), looked);
  return { cpu, wall: (performance.now() - start) / 1000, memory };
}

/**
 * Measures something twice: whatever else the machine does only adds.
 *
 * @param {() => Promise<Cost>} once Measures it.
 * @returns {Promise<Cost>} Cost of the cheaper run.
 */
export async function leastOfTwo(once) {
  const [first, second] = [await once(), await once()];
  return second.cpu < first.cpu ? second : first;
}

/**
 * Reads the output of `times`: its second line is the children's user and system time.
 *
 * @param {string} times Such as `0m0.00s 0m0.00s` and `1m2.50s 0m3.25s`.
 * @returns {number} Seconds.
 */
export function childSeconds(times) {
  const line = times.trim().split('\n')[1] ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
