/**
 * `npm run bench:dev`: how soon an editor sees what was saved. Serves an archive of 1,000 posts with
 * `npm run dev`, has a post open in Chromium, saves it ten times and prints the milliseconds from
 * each save until the new text is on screen.
 */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS } from '../lib/browser-flags.mjs';
import { requireBrowser } from '../lib/browser.mjs';
import { measuredOn } from '../lib/machine.mjs';
import { main } from '../lib/main.mjs';
import { ROOT } from '../lib/project.mjs';
import { start } from '../lib/run.mjs';
import { readPort } from '../lib/server.mjs';
import { copyWorkspace } from '../lib/workspace.mjs';
import { archive } from './archive/write-archive.mjs';
import { firstAnswer } from './serving.mjs';
import { siteUnderTest } from './site-under-test.mjs';

const POSTS = 1000;
const SAVES = 10;

/** Milliseconds between a save and the next: an editor thinks. */
const PAUSE = 3000;

/**
 * Runs in the page.
 *
 * @param {string} text Text that is looked for.
 */
const isShown = (text) => document.body.innerText.includes(text);

/**
 * @param {string} address A post.
 * @param {string} file Its source.
 * @returns {Promise<number[]>} Milliseconds of each save, in their order.
 */
async function watchSaves(address, file) {
  const executablePath = await requireBrowser();
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage();
    await page.goto(address, { timeout: 120_000 });
    const times = [];
    for (let count = 1; count <= SAVES; count += 1) {
      await page.waitForTimeout(PAUSE);
      const text = `第${count}次保存。`;
      const began = performance.now();
      appendFileSync(file, `\n${text}\n`);
      // Looks at each frame; a locator would wait half a second between two looks.
      await page.waitForFunction(isShown, text, { timeout: 60_000 });
      times.push(performance.now() - began);
    }
    return times;
  } finally {
    await browser.close();
  }
}

await main(async () => {
  const content = mkdtempSync(path.join(tmpdir(), 'yueliang-bench-'));
  const { folder, environment } = siteUnderTest(copyWorkspace(ROOT, 'bench'), content, POSTS);
  const port = readPort('BENCH_PORT', 3181);
  const server = start(process.execPath, ['scripts/dev.mjs'], {
    cwd: folder,
    env: { ...environment, PORT: String(port), NODE_ENV: undefined },
  });
  try {
    const origin = `http://localhost:${port}`;
    await Promise.race([server.finished, firstAnswer(origin)]);
    const post = [...archive(POSTS)][POSTS / 2];
    if (!post) throw new Error('the archive is empty');
    const [, day = '', slug = ''] = /(\d{4}-\d{2}-\d{2})-(.+)\.md$/.exec(post.path) ?? [];
    const address = `${origin}/posts/${day.replaceAll('-', '/')}/${slug}`;
    const times = await watchSaves(address, path.join(content, post.path));
    const sorted = times.toSorted((a, b) => a - b).map((time) => time.toFixed(0));
    console.log(`${measuredOn()}\n\n| save → on screen, N = 1,000 | ms |\n| --- | ---: |`);
    console.log(`| the first | ${times[0]?.toFixed(0)} |`);
    console.log(`| median of ${SAVES} | ${sorted[SAVES / 2]} |`);
    console.log(`| slowest | ${sorted.at(-1)} |`);
  } finally {
    server.stop('SIGTERM');
    await server.finished.catch(() => undefined);
    rmSync(content, { recursive: true, force: true });
  }
});
