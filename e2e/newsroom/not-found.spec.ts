import { accessibilityProblems } from '../support/accessibility';
import { expect, test } from '../support/test';

test('an unknown address offers a search and the latest articles', async ({ page, site }) => {
  await site.open('/no-such-page', 404);
  const latest = site.main.getByRole('listitem').getByRole('link');
  await expect(latest.first()).toHaveText('比置顶更新的一篇');

  await site.main.getByRole('searchbox', { name: '搜索文章' }).fill('样例镇');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search?q=%E6%A0%B7%E4%BE%8B%E9%95%87');
  await expect(site.titles.first()).toBeVisible();
});

test('an address that cannot be decoded is answered with a page of ours', async ({
  page,
  site,
}) => {
  await site.open('/about');
  await site.choose('外观', '深色');
  const response = await page.goto('/posts/%E6');
  expect(response?.status()).toBe(400);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('网址有误');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(23, 24, 26)');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('link', { name: '搜索' }).click();
  await expect(page).toHaveURL('/search');
});
