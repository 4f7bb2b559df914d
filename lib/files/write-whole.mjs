import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/**
 * Writes a file, and the folders above it, so that it appears whole or not at all. It waits for the
 * disk: a promise would cost three times the CPU of the writing (docs/performance.md).
 *
 * @param {string} file Path of the file; another process may be writing the same.
 * @param {string | Uint8Array} data Its content.
 * @param {number} [mode] Its permissions, before the system takes its own away from them.
 * @throws {Error} When the disk refuses it.
 */
export function writeWhole(file, data, mode = 0o666) {
  const part = `${file}.${process.pid}.part`;
  try {
    writeMakingFolders(part, data, mode);
    renameSync(part, file);
  } catch (error) {
    // On a full disk the unfinished file would take the last of the room.
    rmSync(part, { force: true });
    throw error;
  }
}

/**
 * @param {string} file Path of the file.
 * @param {string | Uint8Array} data Its content.
 * @param {number} mode Its permissions.
 */
function writeMakingFolders(file, data, mode) {
  try {
    writeFileSync(file, data, { mode });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, data, { mode });
  }
}

/** Error codes of a system that flushes only what it may write to, or nothing in such a place. */
const NOT_HERE = ['EPERM', 'EINVAL', 'ENOTSUP', 'ENOSYS'];

/**
 * Waits until what a file holds is on the disk: a loss of power leaves it whole.
 *
 * @param {string} file Path of the file or folder.
 * @throws {Error} When the disk refuses it.
 */
export function flush(file) {
  const opened = openSync(file, 'r');
  try {
    fsyncSync(opened);
  } catch (error) {
    if (!NOT_HERE.includes(codeOf(error))) throw error;
  } finally {
    closeSync(opened);
  }
}

/** @param {unknown} error Error of the file system. */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
}
