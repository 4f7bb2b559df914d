import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fontsOf, takePicture } from '../support/pictures-taken';
import { expect, test } from '../support/test';

/** Page types, by the name of their pictures. */
const pages: [name: string, path: string, status?: number][] = [
  ['front-page', '/'],
  ['article', '/posts/2020/03/10/ai-daily-news'],
  ['elements', '/posts/2020/02/29/all-elements'],
  ['blocks', '/posts/2020/02/27/blocks'],
  ['category', '/categories/daily'],
  ['day', '/posts/2020/03/25'],
  ['month', '/posts/2020/03'],
  ['search-results', '/search?q=样例镇'],
  ['not-found', '/no-such-page', 404],
  ['hant-front-page', '/hant'],
  ['hant-article', '/hant/posts/2020/03/10/ai-daily-news'],
];

/** Windows in CSS pixels: a phone, a tablet, a desk, a large desk. */
const windows = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1680, height: 1050 },
];

/** Widths at which the Traditional site is looked at, in light alone: it differs in words and in the forms of characters. */
const HANT_WIDTHS = [390, 1280];

/** The pictures, and the fonts with which they were taken. */
const FOLDER = path.join(import.meta.dirname, 'screenshots');
const FONTS = path.join(FOLDER, 'fonts.txt');

for (const [name, address, status = 200] of pages) {
  test(`${name} looks as it did`, async ({ page, site }, { config: { updateSnapshots } }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await site.open(address, status);
    const fonts = await fontsOf(page);
    const renews = updateSnapshots === 'all' || updateSnapshots === 'changed';
    if (fonts !== null && renews) writeFileSync(FONTS, fonts);
    test.skip(
      !existsSync(FONTS) || readFileSync(FONTS, 'utf8') !== fonts,
      `the pictures were taken with other fonts (${path.relative(process.cwd(), FONTS)})`,
    );
    const isHant = address.startsWith('/hant');
    for (const window of windows.filter(({ width }) => !isHant || HANT_WIDTHS.includes(width))) {
      await page.setViewportSize(window);
      await site.open(address, status);
      for (const colorScheme of isHant ? (['light'] as const) : (['light', 'dark'] as const)) {
        await page.emulateMedia({ colorScheme });
        const file = `${name}-${window.width}-${colorScheme}.png`;
        expect.soft(await takePicture(page)).toMatchSnapshot(file);
      }
    }
  });
}
