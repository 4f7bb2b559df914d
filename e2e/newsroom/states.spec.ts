import { REFLOW_WIDTH } from '../matrix';
import { readLines } from '../support/lines';
import { expect, test } from '../support/test';

/** One word that cannot be broken by clauses, and many that can. */
const LONG_TITLES = ['月'.repeat(120), 'Donaudampfschifffahrtsgesellschaft'.repeat(4)];

for (const path of ['/', '/posts/2020/02/29', '/posts/2020/02/29/all-elements']) {
  for (const title of LONG_TITLES) {
    test(`${path}: a title of ${String(title.length)} characters and 20 authors fit`, async ({
      page,
      site,
    }) => {
      await site.open(path);
      await site.main.evaluate((main, text) => {
        for (const link of main.querySelectorAll('h1, h2 a')) link.textContent = text;
        const byline = main.querySelector('a[rel=author]')?.parentElement;
        if (!byline) return;
        for (let count = 1; count < 20; count += 1) byline.after(byline.cloneNode(true));
      }, title);
      for (const width of [REFLOW_WIDTH, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await site.overflow(), `${String(width)} px`).toEqual([]);
      }
    });
  }
}

test('a category without articles says so, and leads on', async ({ site }) => {
  await site.open('/categories/empty');
  await expect(site.main).toContainText('还没有文章。');
  await expect(site.main.getByRole('link', { name: '分类' })).toBeVisible();
});

test('an article in English is marked as such, its page stays Chinese', async ({ page, site }) => {
  await site.open('/posts/2019/12/31/english');
  await expect(site.main.getByRole('article')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('a clause that is too long for a line breaks between words', async ({ page, site }) => {
  await page.setViewportSize({ width: REFLOW_WIDTH, height: 800 });
  await site.open('/posts/2020/02/28/from-jekyll');
  const lines = await readLines(site.heading);
  expect(lines.map(({ text }) => text.trim())).toEqual(['从 Jekyll 原样', '搬来的一篇']);
});

test('many categories beside a title stand together', async ({ site }) => {
  await site.open('/posts');
  const kicker = site.main.getByRole('article').locator('> p').first();
  const tops = await kicker.evaluate((line) => {
    const link = line.firstElementChild;
    if (link) for (let count = 0; count < 3; count += 1) line.append(link.cloneNode(true));
    return [...line.children].map((each) => each.getBoundingClientRect().top);
  });
  const [first = 0, second = 0] = [...new Set(tops)];
  expect(second).toBeGreaterThan(first);
  expect(second - first).toBeLessThan(40);
});

test('a tall cover fits in the window', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await site.open('/posts/2020/03/24/evening-extra');
  const cover = site.main.locator('figure img').first();
  const wide = await cover.boundingBox();
  expect(wide?.width).toBe((await site.prose.boundingBox())?.width);
  await cover.evaluate((image) => {
    image.style.setProperty('--ratio', '0.5');
    image.style.aspectRatio = '0.5';
  });
  expect((await cover.boundingBox())?.height).toBeLessThan(800);
});
