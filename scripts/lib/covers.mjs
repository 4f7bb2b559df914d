import { existsSync } from 'node:fs';
import path from 'node:path';
import { readJson } from './read-json.mjs';

/** Prefix of the addresses of pictures (lib/content/compiled/images/address.ts). */
const IMAGES = '/assets/content';

/** @typedef {{ articles: { cover: { picture?: { path: string } } | null }[] }} Index */

/**
 * Files of the pictures above articles: not those in bodies, of which there may be thousands.
 *
 * @param {string} root The project's folder.
 * @param {string} compiled Folder of compiled content, below it.
 * @returns {string[]} Their paths, from the project's folder.
 */
export function coversOf(root, compiled) {
  const file = path.join(root, compiled, 'index.json');
  if (!existsSync(file)) return [];
  const index = /** @type {Index} */ (readJson(file));
  return index.articles.flatMap(({ cover }) =>
    cover?.picture ? [`./${compiled}/images${cover.picture.path.slice(IMAGES.length)}`] : [],
  );
}
