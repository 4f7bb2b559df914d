import { readdirSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import type { SitePage } from '../support/site-page';
import { expect, test } from '../support/test';

const TITLE = '万亿豪赌与现实裂缝：AI 2026，我们站在哪里？';
const PATH = '/posts/2026/02/28/ai-2026-where-we-stand';

test('the seed article states its facts', async ({ page, site, origin }) => {
  await site.open(PATH);
  await expect(page).toHaveTitle(`${TITLE} · 月亮`);
  await expect(site.heading).toHaveText(TITLE);
  const time = site.main.locator('header time');
  await expect(time).toHaveText('2026年2月28日 17:00');
  await expect(time).toHaveAttribute('datetime', '2026-02-28T17:00:00+08:00');
  await expect(site.main.locator('a[rel=author]')).toHaveText('Sophie Wang');
  const head = site.main.locator('article > header');
  await expect(head.getByRole('link')).toHaveText(['AI', '日报', 'Sophie Wang', '关于AI标注']);
  expect(await site.stated('link[rel=canonical]', 'href')).toEqual([origin + PATH]);
});

/** Finds a link by its whole text: the clauses of a title are boxes, which a name has spaces between. */
function link({ page }: SitePage, text: string): Locator {
  return page.getByRole('link').filter({ hasText: new RegExp(`^${text}$`, 'u') });
}

/**
 * Whether the seed article is alone: once editors have added others, it is neither the latest nor on the first page of
 * lists.
 */
const ALONE = readdirSync('content/posts').filter((file) => file.endsWith('.md')).length === 1;

const BY_DAY = 'its year, month and day';

/** The ways to it: from the front page, by the names of links to click one after the other. */
const ways = {
  [BY_DAY]: ['归档', '2026年', '2月', String.raw`28日，第\d+期`],
  'its title on the front page': [],
  'the archive': ['归档'],
  'the latest edition': ['今日'],
  'the edition on the front page': ['2026年2月28日星期六'],
  'its category AI': ['分类', 'AI'],
  'its category 日报': ['分类', '日报'],
  'its author': ['作者', 'Sophie Wang'],
};

for (const [way, names] of Object.entries(ways)) {
  test(`the seed article is reached through ${way}`, async ({ page, site }) => {
    test.skip(!ALONE && way !== BY_DAY, 'others may stand before it');
    await site.open('/');
    for (const name of [...names, TITLE]) {
      // The masthead leads to the same categories, and comes first.
      await link(site, name).last().click();
    }
    await expect(page).toHaveURL(PATH);
    await expect(site.heading).toHaveText(TITLE);
    await expect(site.prose).toContainText('这些声音，不应该被2.5万亿美元的轰鸣淹没。');
  });
}

test('it leads back to its category, its author and its day', async ({ site }) => {
  for (const [text, heading] of [
    ['AI', 'AI'],
    ['日报', '日报'],
    ['Sophie Wang', 'Sophie Wang'],
    ['本期：2026年2月28日星期六', '2026年2月28日星期六'],
  ] as const) {
    await site.open(PATH);
    await link(site, text).first().click();
    await expect(site.heading).toHaveText(heading);
  }
});

test('the contents say which section is being read', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await site.open(PATH);
  const links = page.locator('.toc a');
  const current = page.locator('.toc a[aria-current=location]');
  await expect(current).toHaveCount(0);
  await links.nth(2).click();
  await expect(current).toHaveText(await links.nth(2).innerText());
  // A browser that is still on its way to one place may let the key to another pass.
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(current).toHaveText(await links.last().innerText(), { timeout: 1000 });
  }).toPass();
  await expect(async () => {
    await page.keyboard.press('Home');
    await expect(current).toHaveCount(0, { timeout: 1000 });
  }).toPass();
});

test('the first article ever stands on whole pages: nothing is empty or leads nowhere', async ({
  page,
  site,
}) => {
  test.skip(!ALONE, 'there are others');
  const pages = ['/', PATH, '/posts', '/posts/2026/02/28', '/authors/moon-ai-team', '/tags'];
  for (const path of [...pages, '/corrections', '/search?q=算力']) {
    await site.open(path);
    const empty = await site.main
      .locator('section, nav, ul, ol, h2, h3, p')
      .filter({ hasNotText: /\S/u })
      .filter({ visible: true })
      .count();
    expect(empty, path).toBe(0);
  }
  await site.open(PATH);
  await expect(page.getByRole('navigation', { name: '前后文章' })).toHaveCount(0);
  await site.open('/posts/2026/02/28');
  await expect(site.main.locator('a[rel=prev], a[rel=next]')).toHaveCount(0);
});
