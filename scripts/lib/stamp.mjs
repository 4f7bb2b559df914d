import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Digests named parts into one key. Names and lengths are part of it, so no two lists run together.
 *
 * @param {Iterable<readonly [name: string, content: string | Buffer]>} parts Parts to digest, in a fixed order.
 * @returns {string} SHA-256, in hexadecimal.
 */
export function digest(parts) {
  const hash = createHash('sha256');
  for (const [name, content] of parts) {
    hash.update(JSON.stringify([name, Buffer.byteLength(content)]));
    hash.update(content);
  }
  return hash.digest('hex');
}

/**
 * Reads a stamp.
 *
 * @param {string} file The stamp's path.
 * @returns {string | undefined} The key that was stamped; undefined when there is no stamp.
 * @throws {Error} When it is there but cannot be read.
 */
export function readStamp(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Stamps finished work.
 *
 * @param {string} file The stamp's path; its folder is made when missing.
 * @param {string} key Digest of the inputs of what was done.
 */
export function writeStamp(file, key) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${key}\n`);
}

/**
 * Takes a stamp away before the work it vouches for is done again, so that interrupted work never
 * looks done.
 *
 * @param {string} file The stamp's path.
 */
export function removeStamp(file) {
  rmSync(file, { force: true });
}
