import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../../lib/files/write-whole.mjs';

/** Folder of the pictures that builds have drawn. */
const KEPT = '.next/cache/pictures';

/** Place of a picture among what Next has made: below its locale, by its version. */
const DRAWN = /^[^/[\]]+\/pictures\/(?<version>[0-9a-f]{32})\/.*\.body$/u;

/**
 * Names the folder of the pictures that builds of a program have drawn.
 *
 * @param {string} program Name of the program, by its content.
 * @returns {string} Its path below the project's folder.
 */
export function drawnPictures(program) {
  return `${KEPT}/${program.slice(0, 32)}`;
}

/**
 * Keeps the pictures that a build has, for the next one of the same program: a picture is a function of its version
 * (docs/decisions/0023-pictures-drawn-apart.md). Those of other programs, and those that it does not have, are removed.
 *
 * @param {string} root The project's folder.
 * @param {string} workshop Folder in which Next has built, below it.
 * @param {string} program Name of the program.
 */
export function keepPictures(root, workshop, program) {
  const folder = path.join(root, drawnPictures(program));
  const app = path.join(root, workshop, 'server/app');
  /** @type {Map<string, string>} */
  const drawn = new Map();
  for (const file of readdirSync(app, { recursive: true, encoding: 'utf8' })) {
    const version = DRAWN.exec(file.replaceAll(path.sep, '/'))?.groups?.version;
    if (version) drawn.set(version, path.join(app, file));
  }
  mkdirSync(folder, { recursive: true });
  for (const [version, file] of drawn) {
    const kept = path.join(folder, version);
    if (!existsSync(kept)) writeWhole(kept, readFileSync(file));
  }
  removeOthers(path.join(root, KEPT), new Set([path.basename(folder)]));
  removeOthers(folder, new Set(drawn.keys()));
}

/**
 * @param {string} folder A folder.
 * @param {ReadonlySet<string>} wanted Names of what stays in it.
 */
function removeOthers(folder, wanted) {
  for (const name of readdirSync(folder)) {
    if (!wanted.has(name)) rmSync(path.join(folder, name), { recursive: true });
  }
}
