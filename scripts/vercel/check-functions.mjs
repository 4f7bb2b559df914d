import assert from 'node:assert/strict';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { readJson } from '../lib/read-json.mjs';

/**
 * Greatest size of a function, in bytes, far below Vercel's limit of 250 MB
 * (https://vercel.com/docs/functions/limitations): a jump is a mistake.
 */
const FUNCTION_BYTES = 8 * 1024 * 1024;

/**
 * Cards and posters are drawn by next/og, which brings sharp's library of 19 MB, with kits of type, 2.3 MB for the seed in two
 * scripts; Vercel has one function do other work too.
 */
const DRAWING = '/pictures/';
const DRAWING_BYTES = 36 * 1024 * 1024;

/**
 * Files that no function may hold: what compiles content must stay out of what serves it; of what is compiled, only a
 * generation serves.
 */
const FORBIDDEN =
  /node_modules\/(@contentlayer2|contentlayer|esbuild|typescript|unified|yaml)\/|\.contentlayer\/(?!generations\/[0-9a-f]{12}\/[0-9a-f]{12}\/)/;

/** Bodies lie in packs, of which one is read at a time: no file may hold them all. */
const BODIES = /^\.contentlayer\/generations\/\w+\/\w+\/bodies\/[^/]+\.pack$/;

/**
 * Checks and prints the traced size of each function.
 *
 * @param {string} functions The folder of functions.
 * @param {string} project The folder that was built.
 * @throws {import('node:assert').AssertionError} Naming a function that is too large or holds too
 *   much.
 */
export function checkFunctions(functions, project) {
  // Most functions are links to one; a link is no directory.
  const entries = readdirSync(functions, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.name.endsWith('.func'),
  );
  const pathOf = (/** @type {import('node:fs').Dirent} */ entry) =>
    path.join(entry.parentPath, entry.name);
  const folders = entries.filter((entry) => entry.isDirectory()).map(pathOf);
  const drawing = new Set(
    entries
      .map(pathOf)
      .filter((file) => file.includes(DRAWING))
      .map((file) => realpathSync(file)),
  );
  assert.ok(folders.length > 0, 'there are functions');
  let withBodies = 0;
  for (const folder of folders) {
    const name = path.relative(functions, folder);
    const files = Object.values(readTrace(folder));
    const forbidden = files.filter((file) => FORBIDDEN.test(file));
    assert.deepEqual(forbidden, [], `${name} serves and does not compile`);
    if (files.some((file) => BODIES.test(file))) withBodies += 1;
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(project, file)).size, 0);
    const limit = drawing.has(realpathSync(folder)) ? DRAWING_BYTES : FUNCTION_BYTES;
    assert.ok(bytes <= limit, `${name} is ${bytes} bytes`);
    console.log(`${(bytes / 1024 / 1024).toFixed(1).padStart(6)} MB  ${name}`);
  }
  assert.ok(withBodies > 0, 'a function has the bodies, in packs');
}

/**
 * Reads which files a function consists of.
 *
 * @param {string} folder The function's folder.
 * @returns {Record<string, string>} Paths in the function, and in the project.
 */
function readTrace(folder) {
  const configuration = readJson(path.join(folder, '.vc-config.json'));
  return /** @type {{ filePathMap: Record<string, string> }} */ (configuration).filePathMap;
}
