import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { leastOfTwo, measure } from '../measure.mjs';

/** Address that each site gives as its own. Nothing is asked there: the browser is given what the build has written. */
export const SITE = 'http://localhost:3000';

/**
 * A site as an engine has built it.
 *
 * @typedef {object} BuiltSite
 * @property {string} name The engine with its version, and the theme.
 * @property {import('../measure.mjs').Cost} cost Cost of a cold build.
 * @property {string} article Address of the seed article.
 * @property {string} list Address of the newest articles.
 * @property {(address: string) => Promise<Answer | null>} read Reads the answer at an address; null for none.
 * @property {() => Promise<void>} [stop] Ends what answers.
 */

/**
 * An answer before it is compressed.
 *
 * @typedef {{ body: Buffer, type: string }} Answer
 */

const TYPES = /** @type {Record<string, string>} */ ({
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
});

/**
 * Reads a site that is a folder of files.
 *
 * @param {string} folder The folder.
 * @returns {BuiltSite['read']} Function that reads its files.
 */
export function folderReader(folder) {
  return (address) => {
    const asked = path.join(folder, decodeURIComponent(address));
    const isFolder = statSync(asked, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const file = isFolder ? path.join(asked, 'index.html') : asked;
    if (!statSync(file, { throwIfNoEntry: false })) return Promise.resolve(null);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    return Promise.resolve({ body: readFileSync(file), type });
  };
}

/**
 * Builds a site twice from nothing.
 *
 * @param {[command: string, ...parameters: string[]]} command Command that builds it.
 * @param {string} folder Folder in which it runs.
 * @param {string[]} outputs Paths of its output there, which is removed before.
 * @param {Record<string, string>} [env] Environment of the command.
 * @returns {Promise<import('../measure.mjs').Cost>} Cost of the cheaper build.
 */
export function buildCold([command, ...parameters], folder, outputs, env = {}) {
  return leastOfTwo(() => {
    for (const output of outputs)
      rmSync(path.join(folder, output), { recursive: true, force: true });
    return measure(command, parameters, { cwd: folder, env });
  });
}
