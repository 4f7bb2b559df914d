import { expect, test } from '../support/test';

test('a category’s rows name their other categories only', async ({ site }) => {
  await site.open('/categories/daily');
  const rows = site.main.getByRole('article');
  await expect(rows).toHaveCount(20);
  await expect(rows.getByRole('link', { name: '日报', exact: true })).toHaveCount(0);
  await expect(rows.getByRole('link', { name: '虚构栏目', exact: true }).first()).toBeVisible();
});

test('titles are flush with the heading where no row has a category to show', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const left = () => site.titles.first().evaluate((title) => title.getBoundingClientRect().left);
  await site.open('/categories/node.js-实验');
  const heading = await site.heading.evaluate((h1) => h1.getBoundingClientRect().left);
  expect(await left()).toBe(heading);
  await site.open('/categories/daily');
  expect(await left()).toBeGreaterThan(heading);
});

test('an author’s rows name nobody, but a byline of several stays whole', async ({ site }) => {
  await site.open('/authors/lin-demo');
  const rows = site.main.getByRole('article');
  await expect(rows.nth(0)).toContainText('林样例、样例编辑部');
  await expect(rows.nth(1)).toContainText('2020年3月24日');
  await expect(rows.nth(1)).not.toContainText('林样例');
});

test('a day’s rows leave its date to the heading', async ({ site }) => {
  await site.open('/posts/2020/03/10');
  await expect(site.main.getByRole('article').locator('time')).toHaveCount(0);
  await site.open('/posts/2020/03');
  // A month's days stand over their articles.
  await expect(site.main.getByRole('article').locator('time')).toHaveCount(0);
  await expect(site.main.locator('.list-period').first()).toHaveText('3月25日星期三');
  await site.open('/posts');
  await expect(site.main.getByRole('article').first().locator('time')).toHaveCount(1);
  await expect(site.main.locator('.list-period').first()).toHaveText('2020年3月');
});

test('a cover stands beside its title, in small, and leads there for a finger alone', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await site.open('/posts/2020/03/24');
  const row = site.main.getByRole('article').first();
  const cover = row.locator('img');
  await expect(cover).toHaveJSProperty('complete', true);
  await expect(cover).toHaveCSS('width', '96px');
  await expect(cover).toHaveCSS('height', '64px');
  await expect(row.getByRole('heading')).toHaveCount(1);
  // Nobody hears it, or comes to it by the keyboard.
  const link = row.locator('a', { has: page.locator('img') });
  await expect(link).toHaveAttribute('aria-hidden', 'true');
  await expect(link).toHaveAttribute('tabindex', '-1');
  await cover.click();
  await expect(page).toHaveURL('/posts/2020/03/24/evening-extra');
});
