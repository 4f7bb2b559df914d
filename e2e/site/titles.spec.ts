import { headlines } from '@/tests/headlines';
import { expect, test } from '../support/test';
import { placeTitles, readTitles, titleFaults, titleOf } from '../support/titles';

const ARTICLE = '/posts/2026/02/28/ai-2026-where-we-stand';
const SPECIMEN = '/typography';

/** Widths of the window in CSS pixels. */
const WIDTHS = [320, 360, 390, 430, 768, 1280];

const SIZES = ['small', '', 'large', 'larger', 'largest'];

/**
 * Places of titles: the element that holds one, the element repeated for each, and the narrowest line in em that they
 * are written for.
 */
const places = [
  { name: 'a title', path: ARTICLE, of: 'h1', sizes: SIZES },
  { name: 'a heading', path: ARTICLE, of: '.prose h2 a', block: 'h2', sizes: SIZES },
  { name: 'a heading of a part', path: SPECIMEN, of: '.prose h3 a', block: 'h3', sizes: [''] },
  { name: 'the contents', path: ARTICLE, of: '.toc li a', block: 'li', room: 12, sizes: [''] },
  { name: 'the front page', path: '/', of: '.lead h2 a', block: 'h2', sizes: [''] },
  { name: 'a list', path: '/posts', of: '.article-item h2 a', block: 'h2', room: 12, sizes: [''] },
];

// The titles are written as HTML, which the site's policy of trusted types forbids its own scripts.
test.use({ bypassCSP: true });

for (const { name, path, of, block = of, room, sizes } of places) {
  test(`${name}: ${String(headlines.length)} headlines break where a reader pauses`, async ({
    page,
    site,
  }) => {
    test.slow();
    await site.open(path);
    const titles = headlines.map((text) => titleOf(text, room));
    await page.evaluate(placeTitles, { of, block, titles });
    const wrong: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const size of sizes) {
        await page.evaluate((chosen) => (document.documentElement.dataset.size = chosen), size);
        for (const title of await page.evaluate(readTitles, titles)) {
          wrong.push(...titleFaults(title).map((fault) => `${String(width)} ${size} ${fault}`));
        }
      }
    }
    expect(wrong).toEqual([]);
  });
}
