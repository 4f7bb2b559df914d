import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Error codes of a system that flushes only what it may write to, or nothing in such a place. */
const NOT_HERE = ['EPERM', 'EINVAL', 'ENOTSUP', 'ENOSYS'];

/**
 * Waits until what a file holds is on the disk: a loss of power leaves it whole.
 * @param file path of the file or folder
 * @throws {Error} when the disk refuses it
 */
export function flush(file: string): void {
  const opened = openSync(file, 'r');
  try {
    fsyncSync(opened);
  } catch (error) {
    if (!NOT_HERE.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    closeSync(opened);
  }
}
