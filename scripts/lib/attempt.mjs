import { ExpectedError } from './main.mjs';
import { Interrupted } from './run.mjs';

/**
 * Tries one of several ways to get something: a failed command is shown, and the caller goes on to
 * the next way.
 *
 * @param {() => Promise<void>} work The way to try.
 * @returns {Promise<boolean>} Whether it worked.
 * @throws {Error} Whatever is not a failed command: a fault of ours, or the wish to stop.
 */
export async function attempt(work) {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof ExpectedError) || error instanceof Interrupted) throw error;
    console.warn(error.message);
    return false;
  }
}
