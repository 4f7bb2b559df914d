import sharp from 'sharp';
import config from '../../playwright.config';
import { SearchPanel } from '../support/search-panel';
import { expect, test } from '../support/test';

// Playwright hides scroll bars: with them, a strip of the window is not the page's.
test.use({
  launchOptions: { ...config.use?.launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] },
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page darkens behind the panel over its whole width, ${colorScheme}`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme });
    await site.open('/');
    expect(await page.evaluate(() => innerWidth - document.body.clientWidth)).toBeGreaterThan(5);
    const before = await site.main.evaluate((main) => main.getBoundingClientRect().width);
    const panel = new SearchPanel(page);
    await panel.opener.click();
    await expect(panel.field).toBeFocused();
    expect(await site.main.evaluate((main) => main.getBoundingClientRect().width)).toBe(before);

    const { data, info } = await sharp(await page.screenshot())
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const colour = (x: number) => [...data.subarray(3 * (info.width * 9 + x)).subarray(0, 3)];
    const [edge, inside] = [colour(info.width - 2), colour(info.width - 40)];
    for (const [index, value] of edge.entries())
      expect(Math.abs(value - (inside[index] ?? 0))).toBeLessThanOrEqual(2);
  });
}
