/**
 * `npm run verify:serving`: builds copies of the project and serves them as docs/deployment.md says, on this
 * machine: that a build under a running server leaves it alone, also a build that is killed. Takes some
 * minutes.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from './lib/main.mjs';
import { ROOT } from './lib/project.mjs';
import { onlyThese } from './lib/stale.mjs';
import { copyWorkspace } from './lib/workspace.mjs';
import { checkRebuild } from './serving/rebuild.mjs';

await main(async () => {
  const folder = copyWorkspace(ROOT, 'serving');
  const content = mkdtempSync(path.join(tmpdir(), 'yueliang-serving-'));
  cpSync(path.join(ROOT, 'e2e/fixtures/newsroom'), content, { recursive: true });
  const told = onlyThese({ CONTENT_DIR: content, SITE_URL: 'https://news.example' });
  const env = { NEXT_TELEMETRY_DISABLED: '1', ...process.env, ...told };
  try {
    await checkRebuild({ folder, content, env });
    console.log('✓ 构建不动正在运行的网站 · a build leaves a running site alone');
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
});
