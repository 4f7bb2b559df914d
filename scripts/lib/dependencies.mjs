import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { readManifest } from './project.mjs';
import { run } from './run.mjs';
import { digest, readStamp, writeStamp } from './stamp.mjs';

/**
 * Folder in which packages are installed before they take their place: for each process its own, named by its number.
 */
const BESIDE = '.next/packages';

/**
 * Need for packages: to build and serve the site, or for all that there is to do with the project.
 *
 * @typedef {'site' | 'all'} Need
 */

/** A package that is there where all are. */
const TOOL = 'vitest';

/** Weights of the fonts of cards that nothing reads, six of eight (lib/content/compile/make-card-kit.ts): 145 MB. */
const UNUSED = [
  '200ExtraLight',
  '300Light',
  '500Medium',
  '600SemiBold',
  '800ExtraBold',
  '900Black',
].flatMap((weight) => ['sc', 'tc'].map((of) => `@expo-google-fonts/noto-serif-${of}/${weight}`));

/** @param {string} root The project's folder. */
const stampFile = (root) => path.join(root, 'node_modules/.installed-from');

/**
 * Digests everything that decides what an install puts into node_modules.
 *
 * @param {string} root The project's folder.
 * @param {Need} need Need that the packages are for.
 * @returns {string} A key that changes when an install is due.
 */
function installKey(root, need) {
  const { dependencies, devDependencies, optionalDependencies, overrides } = readManifest(root);
  return digest([
    ['package-lock.json', readFileSync(path.join(root, 'package-lock.json'))],
    [
      'package.json',
      JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides }),
    ],
    // Native packages are installed for one platform only.
    ['platform', `${process.platform}-${process.arch}`],
    ...(need === 'all' ? [] : [/** @type {const} */ (['need', need])]),
  ]);
}

/**
 * Decides whether an install is due.
 *
 * @param {string} root The project's folder.
 * @param {Need} [need] Need that the packages are for; where all are, there are those of the site.
 * @returns {string | undefined} Reason for an install, in words; undefined when none is due.
 */
export function installReason(root, need = 'all') {
  if (!existsSync(path.join(root, 'node_modules'))) return 'there are none yet';
  const stamp = readStamp(stampFile(root));
  if (stamp === undefined) return 'the last install was not finished by this command';
  if (stamp === installKey(root, 'all') || stamp === installKey(root, need)) return undefined;
  return stamp === installKey(root, 'site')
    ? 'so far there are those of the site alone'
    : 'the dependencies have changed';
}

/**
 * Notes that node_modules holds what the lockfile says.
 *
 * @param {string} root The project's folder.
 * @param {Need} [need] Need that the packages are for.
 */
export function markInstalled(root, need = 'all') {
  writeStamp(stampFile(root), installKey(root, need));
}

/**
 * Installs the exact dependencies of package-lock.json, unless they are there already. They are installed beside
 * their place and moved there whole: a server that runs from this folder may have still to load one of those
 * before, and another command may be installing at the same time.
 *
 * @param {string} root The project's folder.
 * @param {Need} [need] Need that the packages are for.
 * @throws {import('./main.mjs').ExpectedError} When npm fails; its own output says why.
 */
export async function ensureDependencies(root, need = 'all') {
  const reason = installReason(root, need);
  if (!reason) return;
  // A command that comes after may have its result read by a program.
  console.error(`安装依赖 · Installing dependencies (${reason})`);
  // Tools that are installed stay installed.
  const all = need === 'all' || existsSync(path.join(root, 'node_modules', TOOL));
  const beside = folderBeside(root);
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(path.join(root, file), path.join(beside, file));
  }
  // No dependency needs its install script, and a script is where a bad package does its harm.
  const which = all ? '--include=dev' : '--omit=dev';
  await run(...npm('ci', '--ignore-scripts', which, '--no-audit', '--no-fund'), {
    cwd: beside,
    isAside: true,
  });
  const packages = path.join(beside, 'node_modules');
  for (const unused of UNUSED)
    rmSync(path.join(packages, unused), { recursive: true, force: true });
  takePlace(packages, path.join(root, 'node_modules'));
  markInstalled(root, all ? 'all' : 'site');
  rmSync(beside, { recursive: true, force: true });
}

/**
 * Makes an empty folder of this process, and removes what processes left that have ended.
 *
 * @param {string} root The project's folder.
 * @returns {string} The folder.
 */
export function folderBeside(root) {
  const folder = path.join(root, BESIDE);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const left = path.join(folder, name);
    if (name === `${process.pid}` || !isRunning(name))
      rmSync(left, { recursive: true, force: true });
  }
  const own = path.join(folder, `${process.pid}`);
  mkdirSync(own);
  return own;
}

/** @param {string} name The number of a process. */
function isRunning(name) {
  const number = Number(name);
  if (!Number.isInteger(number) || number < 1) return false;
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    // The process runs, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Puts a folder in its place. What was there before is gone then.
 *
 * @param {string} folder The new one.
 * @param {string} place Path at which it belongs.
 */
export function takePlace(folder, place) {
  const before = `${folder}.before`;
  if (existsSync(place)) renameSync(place, before);
  renameSync(folder, place);
  rmSync(before, { recursive: true, force: true });
}
