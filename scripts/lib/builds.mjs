import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { readJson } from './read-json.mjs';
import { addEarlierStaticFiles } from './static-files.mjs';

/**
 * Builds of the site lie beside each other. A server reads the one that was current when it started, and
 * nothing writes there any more: the next build is made elsewhere, and becomes the current one when it is
 * whole. Killed at any moment, it leaves the last good one as it was.
 */

/** Folder of all builds; lib/content/compiled/folders.ts knows it too. */
export const BUILDS = '.next/builds';

/** Folder in which Next makes a build, with what it keeps from one to the next. */
export const WORKSHOP = `${BUILDS}/new`;

/** Names of what stays there: Next's cache and lock, and the types that next-env.d.ts names. */
export const STAYING = new Set(['cache', 'diagnostics', 'lock', 'trace', 'types']);

/** Names the current build. */
const POINTER = '.next/current';

/** Next writes it at the end, and does not start without it. */
const SEAL = 'BUILD_ID';

/** Names the generation that was published last; lib/content/compiled/folders.ts knows it too. */
const PUBLISHED = '.contentlayer/published';

/** Says what a build carries; the compiler keeps that generation (lib/content/generations/publish-generation.ts). */
const CARRIED = 'carried.json';

/** Variables that change how content is compiled: they must be the same for what a running build is to show. */
const TOLD = ['CONTENT_DIR', 'PORT', 'SITE_URL'];

/** A server may still read the two before the current one; their static files are the current one's too. */
const KEPT = 3;

/**
 * Finds the build to be served.
 *
 * @param {string} root The project's folder.
 * @returns {string | null} Its folder below the project: the current one, or the newest whole one where that
 *   is not there; null without any.
 */
export function currentBuild(root) {
  const pointer = path.join(root, POINTER);
  const named = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : '';
  const whole = wholeBuilds(root);
  const name = whole.includes(named) ? named : whole[0];
  return name === undefined ? null : `${BUILDS}/${name}`;
}

/**
 * Reads which generation of the content the next build is to carry.
 *
 * @param {string} root The project's folder, its content compiled.
 * @returns {string} The generation's folder below the project.
 */
export function publishedGeneration(root) {
  return readFileSync(path.join(root, PUBLISHED), 'utf8').trim();
}

/**
 * Reads what a build carries.
 *
 * @param {string} root The project's folder.
 * @param {string} build The build's folder below it.
 * @returns {{ generation: string, at: string, told: Record<string, string | null>, settings: Record<string, unknown> }}
 *   Folder of its generation, the time of its build, the variables that its content was compiled with, null for one that was not set, and what it
 *   fixes of content/site.yml.
 */
export function carriedBy(root, build) {
  return /** @type {ReturnType<typeof carriedBy>} */ (readJson(path.join(root, build, CARRIED)));
}

/**
 * Begins a build: notes the generation that it carries, which is kept for as long as the build is.
 *
 * @param {string} root The project's folder, its content compiled.
 * @param {object} settings Settings of content/site.yml that it fixes.
 * @returns {{ name: string, generation: string, at: string }} The build's name, its generation's folder below the
 *   project, and its time.
 */
export function beginBuild(root, settings) {
  const nameAt = (/** @type {number} */ time) =>
    `${new Date(time).toISOString().replaceAll(/\D/g, '')}-${process.pid}`;
  let time = Date.now();
  // Two that begin within a millisecond are two, in their order.
  while (existsSync(path.join(root, BUILDS, nameAt(time)))) time += 1;
  const name = nameAt(time);
  const generation = publishedGeneration(root);
  const at = new Date(time).toISOString();
  mkdirSync(path.join(root, BUILDS, name), { recursive: true });
  const told = Object.fromEntries(
    TOLD.map((variable) => [variable, process.env[variable] ?? null]),
  );
  writeFileSync(
    path.join(root, BUILDS, name, CARRIED),
    JSON.stringify({ generation, at, told, settings }),
  );
  return { name, generation, at };
}

/**
 * Completes what Next has made, before it is finished: with the static files of the builds that are kept beside it.
 *
 * @param {string} root The project's folder.
 */
export function completeBuild(root) {
  const earlier = wholeBuilds(root).slice(0, KEPT - 1);
  addEarlierStaticFiles(
    path.join(root, WORKSHOP),
    earlier.map((name) => path.join(root, BUILDS, name)),
  );
}

/**
 * Makes a build the current one, and removes old ones.
 *
 * @param {string} root The project's folder.
 * @param {string} name The build's name.
 */
export function finishBuild(root, name) {
  const workshop = path.join(root, WORKSHOP);
  const build = path.join(root, BUILDS, name);
  const made = readdirSync(workshop).filter((entry) => !STAYING.has(entry) && entry !== SEAL);
  for (const entry of [...made, SEAL]) {
    renameSync(path.join(workshop, entry), path.join(build, entry));
  }
  const pointer = path.join(root, POINTER);
  writeFileSync(`${pointer}.part`, `${name}\n`);
  renameSync(`${pointer}.part`, pointer);
  const kept = new Set([path.basename(WORKSHOP), name, ...wholeBuilds(root).slice(0, KEPT)]);
  for (const old of readdirSync(path.join(root, BUILDS))) {
    if (!kept.has(old)) abandonBuild(root, old);
  }
}

/**
 * Removes a build.
 *
 * @param {string} root The project's folder.
 * @param {string} name The build's name.
 */
export function abandonBuild(root, name) {
  rmSync(path.join(root, BUILDS, name), { recursive: true, force: true });
}

/**
 * Lists the builds that can be served.
 *
 * @param {string} root The project's folder.
 * @returns {string[]} Their names, the newest first.
 */
function wholeBuilds(root) {
  const folder = path.join(root, BUILDS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => `${BUILDS}/${name}` !== WORKSHOP)
    .filter(
      (name) => statSync(path.join(folder, name, SEAL), { throwIfNoEntry: false }) !== undefined,
    )
    .sort()
    .reverse();
}
