import type { Locator } from '@playwright/test';
import { expect, test } from '../support/test';

/** Left edge of a box, in CSS pixels; an SVG shape's outline is not part of its box. */
const left = (box: Locator) => box.evaluate((element) => element.getBoundingClientRect().left);

for (const width of [320, 390, 414]) {
  test(`everything has one left edge, ${String(width)} px wide`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const path of [
      '/posts/2020/03/10/ai-daily-news',
      '/about',
      '/categories/daily',
      '/posts/2020/03/10',
      '/search?q=样例镇',
    ]) {
      await site.open(path);
      const edge = await left(site.masthead.getByRole('link', { name: '样例晚报' }));
      expect(await left(site.heading), path).toBeCloseTo(edge, 1);
      expect(await left(site.footer.locator('p').first()), path).toBeCloseTo(edge, 1);
    }
  });
}

for (const width of [390, 1280]) {
  test(`the moon's disc is flush with the column, ${String(width)} px wide`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await site.open('/posts/2020/03/10');
    const edge = await left(site.masthead.getByRole('link', { name: '样例晚报' }));
    expect(await left(site.masthead.locator('circle').first())).toBeCloseTo(edge, 1);
    expect(await left(site.main.locator('header circle'))).toBeCloseTo(edge, 1);
  });
}

test.describe('for a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('a word in a line takes the room of a word, and is reached beside it', async ({
    page,
    site,
  }) => {
    for (const [path, least] of [
      ['/posts/2020/03/10/ai-daily-news', 8],
      ['/posts/2020/03/10', 4],
      ['/search?q=样例镇', 2],
    ] as const) {
      await site.open(path);
      const links = page.locator(
        ':is(.breadcrumbs, .orders, .article-foot li, .tag-links, read-aloud) :is(a, button)',
      );
      await expect.poll(() => links.count()).toBeGreaterThanOrEqual(least);
      const wide = await links.evaluateAll((all) =>
        all.flatMap((link) => {
          const words = document.createRange();
          words.selectNodeContents(link);
          const beside = link.getBoundingClientRect().width - words.getBoundingClientRect().width;
          link.scrollIntoView({ block: 'center' });
          const { left, width, top, height } = link.getBoundingClientRect();
          const reached = document.elementFromPoint(left + width / 2 - 21, top + height / 2);
          return beside < 1 && (width < 44 ? reached === link : true) ? [] : [link.outerHTML];
        }),
      );
      expect(wide).toEqual([]);
    }
  });
});
