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
