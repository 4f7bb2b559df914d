import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { readManifest } from './project.mjs';
import { run } from './run.mjs';
import { digest, readStamp, writeStamp } from './stamp.mjs';

/** Where packages are installed that are to take the place of others. */
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
 * Installs the exact dependencies of package-lock.json, unless they are there already. Those that are there stay
 * until the others are whole: a server that runs from this folder may have still to load one.
 *
 * @param {string} root The project's folder.
 * @throws {import('./main.mjs').ExpectedError} When npm fails; its own output says why.
 */
export async function ensureDependencies(root) {
  const reason = installReason(root);
  if (!reason) return;
  console.log(`安装依赖 · Installing dependencies (${reason})`);
  // No dependency needs its install script, and a script is where a bad package does its harm.
  const install = npm('ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund');
  const packages = path.join(root, 'node_modules');
  if (existsSync(packages)) {
    const beside = path.join(root, BESIDE);
    rmSync(beside, { recursive: true, force: true });
    mkdirSync(beside, { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) {
      cpSync(path.join(root, file), path.join(beside, file));
    }
    await run(...install, { cwd: beside });
    takePlace(path.join(beside, 'node_modules'), packages);
    rmSync(beside, { recursive: true, force: true });
  } else {
    await run(...install, { cwd: root });
  }
  markInstalled(root);
}

/**
 * Puts a folder in the place of another, which is gone then.
 *
 * @param {string} folder The new one.
 * @param {string} place Where the other is.
 */
export function takePlace(folder, place) {
  const before = `${folder}.before`;
  renameSync(place, before);
  renameSync(folder, place);
  rmSync(before, { recursive: true, force: true });
}
