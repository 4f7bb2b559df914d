import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from '../lib/npm.mjs';
import { run } from '../lib/run.mjs';
import { digest, readStamp, removeStamp, writeStamp } from '../lib/stamp.mjs';

const MANIFESTS = ['package.json', 'package-lock.json'];

/**
 * Installs Lighthouse into a folder of its own, unless it is there in the version that is locked.
 *
 * @param {string} root The project's folder.
 * @returns {Promise<string>} The folder, `.e2e/lighthouse` below the project.
 * @throws {import('../lib/main.mjs').ExpectedError} When npm fails; its own output says why.
 */
export async function installLighthouse(root) {
  const folder = path.join(root, '.e2e/lighthouse');
  const source = (/** @type {string} */ name) => path.join(root, 'scripts/lighthouse', name);
  const stamp = path.join(folder, 'installed-from');
  const key = digest(MANIFESTS.map((name) => [name, readFileSync(source(name))]));
  if (readStamp(stamp) === key) return folder;
  mkdirSync(folder, { recursive: true });
  removeStamp(stamp);
  for (const name of MANIFESTS) copyFileSync(source(name), path.join(folder, name));
  await run(...npm('ci', '--no-audit', '--no-fund'), { cwd: folder });
  writeStamp(stamp, key);
  return folder;
}
