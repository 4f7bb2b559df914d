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
 * is told to.
 *
 * @param {() => Promise<void>} script The script's body.
 * @returns {Promise<void>} Settles when the script has ended; never rejects.
 */
export async function main(script) {
  endWithParent();
  try {
    await script();
  } catch (error) {
    printFailure(error);
  }
}

/**
 * Prints a failure on stderr, and makes it the exit code of the process: the message of an `ExpectedError`, what to do
 * about a disk that takes nothing, the stack of anything else.
 *
 * @param {unknown} error What was thrown.
 */
export function printFailure(error) {
  const disk = diskProblem(error);
  if (error instanceof ExpectedError) console.error(`\n✗ ${error.message}`);
  else console.error(disk ? `\n✗ ${disk.zh}\n${disk.en}` : error);
  process.exitCode = error instanceof ExpectedError ? error.exitCode : 1;
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
