import { readFileSync } from 'node:fs';
import { diskProblem } from './disk-problem.mjs';

/** Time between two looks of a script whether its parent is still there. */
const PARENT_CHECK_MILLISECONDS = 250;

/**
 * A failure whose message tells the reader all there is to know: it is printed without a stack
 * trace.
 */
export class ExpectedError extends Error {
  /**
   * @param {string} message The fault and its remedy.
   * @param {number} [exitCode] The exit code of the script that ends with it.
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'ExpectedError';
    this.exitCode = exitCode;
  }
}

/**
 * Runs the body of a command-line script. A failure is printed (`printFailure`). Under npm, the script also ends when npm
 * is told to. A script takes no arguments unless it reads them itself: `--help` says what it does, and with anything else
 * it is not run.
 *
 * @param {() => Promise<void> | void} script The script's body.
 * @param {string | null} [usage] Text of `--help`; null where the script reads its arguments itself, and the docstring that it
 *   opens with when absent.
 * @returns {Promise<void>} Settles when the script has ended; never rejects.
 */
export async function main(script, usage) {
  endWithParent();
  try {
    if (usage === null || mayRun(usage)) await script();
  } catch (error) {
    printFailure(error);
  }
}

/**
 * Answers a call of a script that takes nothing.
 *
 * @param {string} [usage] Text of `--help`; the docstring that the script opens with when absent.
 * @returns {boolean} Whether it is to be run.
 * @throws {ExpectedError} Where it was given something.
 */
function mayRun(usage) {
  const [given] = process.argv.slice(2);
  if (given === undefined) return true;
  const text = usage ?? openingDocstring();
  if (given !== '--help')
    throw new ExpectedError(
      `不认得“${given}”：这个命令后面不用写别的 / "${given}" is unknown: this command takes nothing\n${text}`,
      2,
    );
  console.log(text);
  return false;
}

/** The docstring that the running script opens with, as text. */
function openingDocstring() {
  const text = readFileSync(process.argv[1] ?? '', 'utf8');
  const [, docstring = ''] = /^\/\*\*\n(.*?)\n \*\//su.exec(text) ?? [];
  return docstring.replaceAll(/^ \* ?/gmu, '');
}

/**
 * Prints a failure on stderr, and makes it the exit code of the process: the message of an `ExpectedError`, what to do
 * about a disk that takes nothing, the stack of anything else.
 *
 * @param {unknown} error What was thrown.
 */
export function printFailure(error) {
  const disk = diskProblem(error);
  const expected = isExpected(error) ? error : null;
  if (expected) console.error(`\n✗ ${expected.message}`);
  else console.error(disk ? `\n✗ ${disk.zh}\n${disk.en}` : error);
  process.exitCode = expected?.exitCode ?? 1;
}

/**
 * Tells whether a failure is an `ExpectedError`: a program that was bundled has a class of its own.
 *
 * @param {unknown} error What was thrown.
 * @returns {error is ExpectedError} Whether its message is all there is to say.
 */
function isExpected(error) {
  return error instanceof Error && error.name === 'ExpectedError' && 'exitCode' in error;
}

/**
 * Under npm, takes the end of the parent process for a SIGTERM. Between npm and a script stands a shell: a
 * SIGTERM to npm ends that shell, which does not hand it on, and a server would run on unseen.
 */
export function endWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, PARENT_CHECK_MILLISECONDS);
  timer.unref();
}
