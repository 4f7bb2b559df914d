/**
 * `npm run dev`: live preview for editors and developers. Compiles what of the content is good, then watches it
 * beside Next: a saved Markdown file is on screen at once, drafts and scheduled articles too, and what is wrong.
 */
import { ensureDependencies } from './lib/dependencies.mjs';
import { main } from './lib/main.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { npm } from './lib/npm.mjs';
import { ROOT } from './lib/project.mjs';
import { Interrupted, run, start } from './lib/run.mjs';
import { checkPort, readPort } from './lib/server.mjs';

const USAGE = `用法 / usage: npm run dev
  边写边看：保存就更新，草稿和定时的也看得到，Ctrl+C 结束；端口是 PORT，不设是 3000。
  Shows what is saved at once, drafts too, until Ctrl+C; at PORT, 3000 when unset.`;

await main(async () => {
  checkNodeVersion(ROOT);
  const port = readPort('PORT', 3000);
  await checkPort(port);
  // Whoever writes has begun with `npm run new`, say: nothing is installed a second time.
  await ensureDependencies(ROOT, 'site');
  await run(...npm('run', '--silent', 'content:build', '--', '--preview'));

  const next = start(process.execPath, [
    'node_modules/next/dist/bin/next',
    'dev',
    '--port',
    String(port),
  ]);
  // Started without npm, whose shell would not hand a signal on.
  const watcher = ['scripts/run-typescript.mjs', 'scripts/compile-content.ts', '--watch'];
  const content = start(process.execPath, watcher);
  try {
    await Promise.race([next.finished, content.finished]);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  } finally {
    next.stop('SIGTERM');
    content.stop('SIGTERM');
  }
}, USAGE);
