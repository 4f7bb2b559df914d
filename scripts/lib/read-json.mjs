import { readFileSync } from 'node:fs';

/**
 * Reads a JSON file.
 *
 * @param {string} file The file.
 * @returns {unknown} Its content.
 * @throws {Error} When it is missing or is no JSON.
 */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
