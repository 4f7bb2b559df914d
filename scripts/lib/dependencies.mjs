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

/** Where packages are installed before they take their place: for each process its own, named by its number. */
const BESIDE = '.next/packages';

/** @param {string} root The project's folder. */
const stampFile = (root) => path.join(root, 'node_modules/.installed-from');

/**
 * Digests everything that decides what an install puts into node_modules.
 *
 * @param {string} root The project's folder.
 * @returns {string} A key that changes when an install is due.
 */
function installKey(root) {
  const { dependencies, devDependencies, optionalDependencies, overrides } = readManifest(root);
  return digest([
    ['package-lock.json', readFileSync(path.join(root, 'package-lock.json'))],
    [
      'package.json',
      JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides }),
    ],
    // Native packages are installed for one platform only.
    ['platform', `${process.platform}-${process.arch}`],
  ]);
}

/**
 * Decides whether an install is due.
 *
 * @param {string} root The project's folder.
 * @returns {string | undefined} Why an install is due, in words; undefined when it is not.
 */
export function installReason(root) {
  if (!existsSync(path.join(root, 'node_modules'))) return 'there are none yet';
  const stamp = readStamp(stampFile(root));
  if (stamp === undefined) return 'the last install was not finished by this command';
  return stamp === installKey(root) ? undefined : 'the dependencies have changed';
}

/**
 * Notes that node_modules holds what the lockfile says.
 *
 * @param {string} root The project's folder.
 */
export function markInstalled(root) {
  writeStamp(stampFile(root), installKey(root));
}

/**
 * Installs the exact dependencies of package-lock.json, unless they are there already. They are installed beside
 * their place and moved there whole: a server that runs from this folder may have still to load one of those
 * before, and another command may be installing at the same time.
 *
 * @param {string} root The project's folder.
 * @throws {import('./main.mjs').ExpectedError} When npm fails; its own output says why.
 */
export async function ensureDependencies(root) {
  const reason = installReason(root);
  if (!reason) return;
  console.log(`安装依赖 · Installing dependencies (${reason})`);
  const beside = folderBeside(root);
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(path.join(root, file), path.join(beside, file));
  }
  // No dependency needs its install script, and a script is where a bad package does its harm.
  await run(...npm('ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'), {
    cwd: beside,
  });
  takePlace(path.join(beside, 'node_modules'), path.join(root, 'node_modules'));
  markInstalled(root);
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
    // It runs, as somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Puts a folder in its place. What was there before is gone then.
 *
 * @param {string} folder The new one.
 * @param {string} place Where it belongs.
 */
export function takePlace(folder, place) {
  const before = `${folder}.before`;
  if (existsSync(place)) renameSync(place, before);
  renameSync(folder, place);
  rmSync(before, { recursive: true, force: true });
}
