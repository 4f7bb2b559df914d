/**
 * `npm run verify:vercel`: builds a copy of the project as Vercel would, offline and without an
 * account, and checks what would be deployed: every page prerendered or ISR as meant, without
 * Next's client runtime, headers and redirects present, the size of each function. Needs the npm
 * registry once, for Vercel's command-line tool.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { main } from './lib/main.mjs';
import { npm } from './lib/npm.mjs';
import { ROOT } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { copyWorkspace } from './lib/workspace.mjs';
import { checkOutput } from './vercel/check-output.mjs';

/** Package of Vercel's command: no dependency of the project, used here alone, in a folder of its own. */
const VERCEL = {
  private: true,
  dependencies: { vercel: '64.0.2' },
  // One of its dependencies is not on every registry, and `vercel build` does not use it.
  overrides: { sandbox: 'npm:is-number@7.0.0' },
};

/** Settings that `vercel link` would write; Vercel asks for a current Node. */
const PROJECT = {
  projectId: 'prj_local',
  orgId: 'team_local',
  settings: { framework: 'nextjs', installCommand: 'true', nodeVersion: '24.x', createdAt: 0 },
};

await main(async () => {
  const tools = path.join(ROOT, '.e2e/vercel-tools');
  writeJson(path.join(tools, 'package.json'), VERCEL);
  await run(...npm('install', '--ignore-scripts', '--no-audit', '--no-fund'), { cwd: tools });

  copyWorkspace(ROOT, 'vercel');
  const copy = path.join(ROOT, '.e2e/vercel');
  writeJson(path.join(copy, '.vercel/project.json'), PROJECT);
  const vercel = path.join(tools, 'node_modules/vercel/dist/vc.js');
  const parameters = [vercel, 'build', '--yes', '--prod', '--token=none'];
  await run(process.execPath, parameters, { cwd: copy, env: { SITE_URL: 'https://example.com' } });

  checkOutput(path.join(copy, '.vercel/output'), copy);
});

/**
 * Writes a JSON file and the folders above it.
 *
 * @param {string} file Path of the file.
 * @param {object} value Value to be written.
 */
function writeJson(file, value) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value, null, 2));
}
