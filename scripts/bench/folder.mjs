import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Lists the files below a folder.
 *
 * @param {string} folder The folder, which may be missing.
 * @returns {string[]} Absolute paths.
 */
export function filesBelow(folder) {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/**
 * Adds up the files below a folder.
 *
 * @param {string} folder The folder, which may be missing.
 * @returns {number} Bytes.
 */
export function folderBytes(folder) {
  return filesBelow(folder).reduce((sum, file) => sum + lstatSync(file).size, 0);
}
