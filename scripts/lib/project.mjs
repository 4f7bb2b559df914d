import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJson } from './read-json.mjs';

/**
 * The project's folder. Old versions of Node, which must get as far as being told so, lack
 * `import.meta.dirname`.
 */
export const ROOT = path.resolve(fileURLToPath(import.meta.url), '../../..');

/**
 * Fields of a package.json that the scripts read.
 *
 * @typedef {object} Manifest
 * @property {{ node: string }} engines
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {unknown} [overrides]
 */

/**
 * Reads a project's package.json.
 *
 * @param {string} root The project's folder.
 * @returns {Manifest} Its content.
 * @throws {Error} When it is missing or is no JSON.
 */
export function readManifest(root) {
  return /** @type {Manifest} */ (readJson(path.join(root, 'package.json')));
}
