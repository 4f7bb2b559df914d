import { closeSync, openSync, readSync } from 'node:fs';
import { ifAbsent } from './read-if-there';

/** The longest first line of a pack: two digests and what is between them. */
const LONGEST = 128;

/**
 * Reads the first line of a file without the rest; null when there is no such file.
 * @throws {Error} when the disk refuses it
 */
export function readFirstLine(file: string): string | null {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    return ifAbsent(null)(error);
  }
  try {
    const start = Buffer.alloc(LONGEST);
    const length = readSync(descriptor, start);
    return start.toString('utf8', 0, length).split('\n', 1)[0] ?? '';
  } finally {
    closeSync(descriptor);
  }
}
