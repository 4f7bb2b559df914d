import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/project.mjs';
import { run } from '../lib/run.mjs';
import { startEngine } from '../serving/engines.mjs';
import { freePort } from '../serving/server.mjs';

/** Signs of a page of Next's beside its text, which the page holds twice: as HTML, and as flight data. */
const SIGNS_APART = 1200;

/**
 * Builds and starts an application of Next with one static page: what `next start` does by itself.
 *
 * @param {string} folder A folder of its own, below the project.
 * @param {number} signs Length of the page's HTML, more or less, in signs.
 * @returns {Promise<{ origin: string, stop: () => Promise<unknown> }>} The server.
 */
export async function startPlainNext(folder, signs) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'app'), { recursive: true });
  const text = '月有阴晴圆缺，这是试验用的一段文字。'.repeat(
    Math.max(1, Math.round((signs - SIGNS_APART) / 2 / 18)),
  );
  const files = {
    'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(ROOT)} } };\n`,
    'app/layout.jsx':
      'export default function Layout({ children }) { return <html lang="zh-Hans"><body>{children}</body></html>; }\n',
    'app/page.jsx': `export default function Page() { return <p>{${JSON.stringify(text)}}</p>; }\n`,
  };
  for (const [name, code] of Object.entries(files)) writeFileSync(path.join(folder, name), code);
  const next = path.join(ROOT, 'node_modules/next/dist/bin/next');
  await run(process.execPath, [next, 'build', folder], { env: { NODE_ENV: 'production' } });
  const port = await freePort();
  const server = await startEngine(
    process.execPath,
    [next, 'start', folder, '-p', `${port}`],
    port,
  );
  return { origin: `http://127.0.0.1:${port}/`, stop: () => server.stop('SIGKILL') };
}
