import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { STAYING } from '../lib/builds.mjs';
import { readSource } from '../lib/source-files.mjs';
import { programParts } from '../lib/stale.mjs';
import { digest, readStamp, removeStamp, writeStamp } from '../lib/stamp.mjs';
import { TOLD } from './told.mjs';

/** Folder of what was bundled last, and of the stamp that says of what. */
const KEPT = '.next/cache/bundle';

/**
 * Bundles the program, or takes what was bundled of the same before: with other content only what is made of content is
 * made anew (docs/decisions/0016-builds-beside-each-other.md).
 *
 * @param {string} root The project's folder.
 * @param {string} workshop Folder in which Next builds, below it.
 * @param {object} settings Settings of content/site.yml that the build fixes.
 * @param {() => Promise<void>} bundle Bundles the program into that folder.
 * @returns {Promise<string | undefined>} Name of the program, when it is there; undefined where its files changed meanwhile.
 */
export async function bundleOnce(root, workshop, settings, bundle) {
  const kept = path.join(root, KEPT, 'files');
  const stamp = path.join(root, KEPT, 'bundled-from');
  const made = path.join(root, workshop);
  const key = bundleKey(root, settings);
  const stamped = readStamp(stamp);
  if (stamped?.startsWith(`${key} `) && stamped === `${key} ${stateOf(kept)}`) {
    clear(made);
    copy(kept, made);
    return key;
  }
  removeStamp(stamp);
  await bundle();
  rmSync(kept, { recursive: true, force: true });
  copy(made, kept);
  // What was saved meanwhile is bundled the next time.
  if (bundleKey(root, settings) !== key) return undefined;
  writeStamp(stamp, `${key} ${stateOf(kept)}`);
  return key;
}

/**
 * Digests all that the bundler reads: the program, its packages and Node, and what the configuration puts into modules.
 *
 * @param {string} root The project's folder.
 * @param {object} settings Settings of content/site.yml that the build fixes.
 */
function bundleKey(root, settings) {
  const told = TOLD.map((name) => /** @type {const} */ ([name, process.env[name] ?? '']));
  const rest = { node: process.version, settings: JSON.stringify(settings) };
  return digest([...programParts(root), ...told, ...Object.entries(rest)]);
}

/** @param {string} folder A folder. */
function stateOf(folder) {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return digest(files.map((file) => [path.relative(folder, file), readSource(file)]));
}

/**
 * Removes from the folder in which Next builds what belongs to a build.
 *
 * @param {string} workshop The folder.
 */
function clear(workshop) {
  mkdirSync(workshop, { recursive: true });
  for (const name of readdirSync(workshop)) {
    if (!STAYING.has(name)) rmSync(path.join(workshop, name), { recursive: true, force: true });
  }
}

/**
 * Copies what belongs to a build, links to packages as they are: a build may be moved. Links to its files would not do:
 * Next's second phase writes over some.
 *
 * @param {string} from Folder of a build.
 * @param {string} to Another.
 */
function copy(from, to) {
  const names = readdirSync(from).filter((name) => !STAYING.has(name));
  for (const name of names)
    cpSync(path.join(from, name), path.join(to, name), { recursive: true, verbatimSymlinks: true });
}
