import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { run } from './run.mjs';
import { digest, readStamp, removeStamp, writeStamp } from './stamp.mjs';

const MANIFESTS = ['package.json', 'package-lock.json'];

/**
 * Installs a tool into a folder of its own, unless it is there in the version that is locked: what only
 * one command outside CI needs does not weigh on `npm ci`.
 *
 * @param {string} root The project's folder.
 * @param {string} name The folder in `scripts` with the tool's package.json and lockfile.
 * @param {...string} flags For npm.
 * @returns {Promise<string>} The folder, below `.e2e` of the project.
 * @throws {import('./main.mjs').ExpectedError} When npm fails; its own output says why.
 */
export async function installApart(root, name, ...flags) {
  const folder = path.join(root, '.e2e', name);
  const source = (/** @type {string} */ file) => path.join(root, 'scripts', name, file);
  const stamp = path.join(folder, 'installed-from');
  const key = digest(MANIFESTS.map((file) => [file, readFileSync(source(file))]));
  if (readStamp(stamp) === key) return folder;
  mkdirSync(folder, { recursive: true });
  removeStamp(stamp);
  for (const file of MANIFESTS) copyFileSync(source(file), path.join(folder, file));
  await run(...npm('ci', '--no-audit', '--no-fund', ...flags), { cwd: folder });
  writeStamp(stamp, key);
  return folder;
}
