import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { readManifest } from './project.mjs';
import { run } from './run.mjs';
import { digest, readStamp, removeStamp, writeStamp } from './stamp.mjs';

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
 * Installs the exact dependencies of package-lock.json, unless they are there already.
 *
 * @param {string} root The project's folder.
 * @throws {import('./main.mjs').ExpectedError} When npm fails; its own output says why.
 */
export async function ensureDependencies(root) {
  const reason = installReason(root);
  if (!reason) return;
  console.log(`安装依赖 · Installing dependencies (${reason})`);
  removeStamp(stampFile(root));
  // No dependency needs its install script, and a script is where a bad package does its harm.
  const flags = ['--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'];
  await run(...npm('ci', ...flags), { cwd: root });
  markInstalled(root);
}
