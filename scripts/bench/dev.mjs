/**
 * `npm run bench:dev`: how soon an editor sees what was saved. Serves an archive of 1,000 posts with
 * `npm run dev`, has a post open in Chromium, saves it ten times and prints the milliseconds from
 * each save until the new text is on screen, and how far the page has scrolled meanwhile; then the same of other changes:
 * new, renamed and deleted files, pictures, authors, categories, the publication itself.
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
import { saves } from './saves.mjs';
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
 * Runs in the page.
 *
 * @param {Record<'shown' | 'gone' | 'picture' | 'was', string | null | undefined>} save What comes, what goes.
 */
const isSeen = ({ shown, gone, picture, was }) =>
  (!shown || document.body.innerText.includes(shown)) &&
  (!gone || !document.documentElement.outerHTML.includes(gone)) &&
  (!picture || document.querySelector(picture)?.getAttribute('src') !== was);

/**
 * @param {import('@playwright/test').Page} page Page of a browser.
 * @param {string} address A post.
 * @param {string} file Its source.
 * @returns {Promise<{ times: number[], scrolled: number }>} Milliseconds of each save, in their order; pixels by which the page
 *   has scrolled by itself.
 */
async function watchPost(page, address, file) {
  await page.goto(address, { timeout: 120_000 });
  await page.evaluate(() => scrollTo(0, 200));
  const before = await page.evaluate(() => scrollY);
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
  return { times, scrolled: Math.abs((await page.evaluate(() => scrollY)) - before) };
}

/**
 * @param {import('@playwright/test').Page} page Page of a browser.
 * @param {string} origin The server.
 * @param {import('./saves.mjs').Save[]} changes Changes, in their order.
 * @returns {Promise<[what: string, milliseconds: number][]>} Time of each change.
 */
async function watchChanges(page, origin, changes) {
  /** @type {[string, number][]} */
  const times = [];
  for (const { what, page: path, save, shown, gone, picture } of changes) {
    await page.goto(origin + path, { timeout: 120_000 });
    const was = picture && (await page.locator(picture).getAttribute('src'));
    await page.waitForTimeout(PAUSE);
    const began = performance.now();
    await save();
    await page.waitForFunction(isSeen, { shown, gone, picture, was }, { timeout: 60_000 });
    times.push([what, performance.now() - began]);
  }
  return times;
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
    const executablePath = await requireBrowser();
    const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
    try {
      const page = await browser.newPage();
      const { times, scrolled } = await watchPost(page, address, path.join(content, post.path));
      const sorted = times.toSorted((a, b) => a - b).map((time) => time.toFixed(0));
      console.log(`${measuredOn()}\n\n| save → on screen, N = 1,000 | ms |\n| --- | ---: |`);
      console.log(`| the first | ${times[0]?.toFixed(0)} |`);
      console.log(`| median of ${SAVES} | ${sorted[SAVES / 2]} |`);
      console.log(`| slowest | ${sorted.at(-1)} |`);
      for (const [what, time] of await watchChanges(page, origin, saves(content)))
        console.log(`| ${what} | ${time.toFixed(0)} |`);
      console.log(`\nscrolled by itself: ${scrolled} px`);
    } finally {
      await browser.close();
    }
  } finally {
    server.stop('SIGTERM');
    await server.finished.catch(() => undefined);
    rmSync(content, { recursive: true, force: true });
  }
});
