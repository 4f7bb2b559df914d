import { newsroomPages } from '../matrix';
import { expect, test } from '../support/test';
import { measureLoad, total } from '../support/transfer';

/** Bytes of script after gzip: ours on every page stays below, Next's client runtime is far above. */
const READER_LIMIT = 12_000;

/** The build with Next's client runtime, as playwright.config.ts names it. */
const WITH_NEXT = 'newsroom-next';

test('every page type loads without an error', async ({ page, site }) => {
  for (const { name, path, status } of newsroomPages) {
    await test.step(name, async () => {
      await site.open(path, status);
      await expect(site.heading).toBeVisible();
      // The custom elements are defined: the script ran to its end.
      await expect(site.settings).toBeVisible();
      await expect(page.locator('html')).not.toHaveAttribute('id', '__next_error__');
    });
  }
});

/** Pages that are rendered on demand, and for each request, beside one of each type. */
const others = [
  '/search?q=%E8%99%9A%E6%9E%84',
  '/posts?utm_source=fixture',
  '/posts/2020/03/page/2',
];

test('a page says what it says once: without flight data, or anything that loads it', async ({
  request,
}, testInfo) => {
  test.skip(testInfo.project.name === WITH_NEXT, 'its runtime reads it');
  for (const path of [...newsroomPages.map((page) => page.path), ...others]) {
    for (const time of ['first', 'second']) {
      const html = await (await request.get(path)).text();
      expect(html.includes('__next_f'), `${path}, ${time}`).toBe(false);
      expect(html, path).not.toMatch(/\/_next\/static\/chunks\/[^"]*\.js/u);
      const scripts = [...html.matchAll(/<script\b([^>]*)>/gu)].map(([, attributes]) => attributes);
      const sources = scripts.filter((attributes) => attributes?.includes('src='));
      expect(sources, path).toHaveLength(1);
      expect(sources[0], path).toContain('/_next/static/reader/');
      const inline = scripts.filter((attributes) => !/src=|ld\+json/u.test(attributes ?? ''));
      expect(inline, path).toEqual(['', ' type="speculationrules"']);
    }
  }
});

test('only the build that asks for it carries Next’s client runtime', async ({
  page,
}, testInfo) => {
  const transfers = await measureLoad(page, '/posts/2020/02/29/all-elements');
  const script = total(
    transfers.filter(({ kind }) => kind === 'script'),
    'gzip',
  );
  if (testInfo.project.name === WITH_NEXT) expect(script).toBeGreaterThan(10 * READER_LIMIT);
  else expect(script).toBeLessThanOrEqual(READER_LIMIT);
  expect(script).toBeGreaterThan(0);
});
