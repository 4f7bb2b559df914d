/**
 * `npm run screenshots -- [--site site|newsroom|newsroom-next] [--url origin] [path…]`: pictures of
 * whole pages, 390 and 1280 px wide, light and dark, into `.e2e/screenshots/<site>/`; prints each
 * file's name. Builds and serves the chosen site (this project's own when unsaid), or with --url
 * takes the pictures from a running one.
 */
import path from 'node:path';
import { chromium } from '@playwright/test';
import { readCall } from './lib/arguments.mjs';
import { BROWSER_FLAGS } from './lib/browser-flags.mjs';
import { requireBrowser } from './lib/browser.mjs';
import { ExpectedError, main } from './lib/main.mjs';
import { ROOT } from './lib/project.mjs';
import { serve } from './lib/server.mjs';
import { ensureTestSite, testSites } from './lib/sites.mjs';

/** A telephone and a desk, in CSS pixels. */
const WIDTHS = [390, 1280];

/** Height of the window, in CSS pixels. */
const HEIGHT = 844;

/** @type {('light' | 'dark')[]} */
const THEMES = ['light', 'dark'];

/** One page of each kind; an article is added to them. */
const DEFAULT_PATHS = ['/', '/posts', '/categories', '/authors', '/about', '/no-such-page'];

const USAGE = `用法 / usage: npm run screenshots -- [--site site|newsroom|newsroom-next] [--url 网址 origin] [路径 path …]
  整页的图片，390 和 1280 像素宽，浅色和深色 / pictures of whole pages, 390 and 1280 px wide, light and dark`;

await main(async () => {
  const call = readCall(USAGE, {
    allowPositionals: true,
    options: { site: { type: 'string', default: 'site' }, url: { type: 'string' } },
  });
  if (call === null) return;
  const { values, positionals } = call;
  const folder = path.join(ROOT, '.e2e/screenshots', values.site);
  if (values.url) {
    await takeScreenshots(values.url, positionals, folder);
    return;
  }

  const site = testSites(ROOT).find(({ name }) => name === values.site);
  if (!site)
    throw new ExpectedError(
      `--site ${values.site}: no such site; choose site, newsroom or newsroom-next`,
      2,
    );
  await ensureTestSite(ROOT, site);
  const server = await serve(site);
  try {
    await takeScreenshots(site.origin, positionals, folder);
  } finally {
    server.stop('SIGTERM');
  }
}, null);

/**
 * Photographs pages at every width and in both themes.
 *
 * @param {string} origin The running site.
 * @param {string[]} paths URL paths; when empty, one page of each kind.
 * @param {string} folder Folder for the pictures.
 */
async function takeScreenshots(origin, paths, folder) {
  const browser = await chromium.launch({
    executablePath: await requireBrowser(),
    args: BROWSER_FLAGS,
  });
  try {
    const wanted = paths.length > 0 ? paths : await defaultPaths(browser, origin);
    for (const look of WIDTHS.flatMap((width) => THEMES.map((theme) => ({ width, theme })))) {
      const page = await openPage(browser, look);
      for (const urlPath of wanted) {
        await page.setViewportSize({ width: look.width, height: HEIGHT });
        await page.goto(new URL(urlPath, origin).href);
        const file = path.join(folder, `${fileName(urlPath)}-${look.width}-${look.theme}.png`);
        // Of more than the window a picture is taken as for a mouse (findings/playwright-full-page-pointer.sh).
        if (isPhone(look.width)) await makeAsTall(page, look.width);
        await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
        console.log(path.relative(process.cwd(), file));
      }
    }
  } finally {
    await browser.close();
  }
}

/**
 * Opens a page as a reader in China with the given device sees it.
 *
 * @param {import('@playwright/test').Browser} browser The browser.
 * @param {{ width: number, theme: 'light' | 'dark' }} look Width in CSS pixels, and the preferred
 *   colours.
 */
function openPage(browser, { width, theme }) {
  const viewport = { width, height: HEIGHT };
  const locale = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };
  const touch = { isMobile: isPhone(width), hasTouch: isPhone(width) };
  return browser.newPage({
    ...{ viewport, colorScheme: theme, reducedMotion: 'reduce' },
    ...locale,
    ...touch,
  });
}

/**
 * Tells whether a window is a telephone's, which is touched.
 *
 * @param {number} width Its width in CSS pixels.
 */
function isPhone(width) {
  return width < 600;
}

/**
 * Makes the window as tall as its page.
 *
 * @param {import('@playwright/test').Page} page The page.
 * @param {number} width Width of the window, in CSS pixels.
 */
async function makeAsTall(page, width) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
}

/**
 * Adds the first article that the front page links to.
 *
 * @param {import('@playwright/test').Browser} browser The browser.
 * @param {string} origin The running site.
 */
async function defaultPaths(browser, origin) {
  const page = await browser.newPage();
  await page.goto(origin);
  // An article's path goes one level deeper than its day's: /posts/2026/02/28/slug.
  const article = await page
    .locator('a[href^="/posts/"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href'))
        .find((href) => href && href.split('/').length > 5),
    );
  await page.close();
  return article ? [...DEFAULT_PATHS, article] : DEFAULT_PATHS;
}

/**
 * Makes a file name that shows a path.
 *
 * @param {string} urlPath The path.
 */
function fileName(urlPath) {
  const name = urlPath.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return name || 'front-page';
}
