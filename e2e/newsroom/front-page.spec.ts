import { expect, test } from '../support/test';

test('the front page says which edition it is', async ({ page, site }) => {
  await site.open('/');
  const head = site.main.locator('header').first();
  await expect(head).toContainText('第30期');
  await expect(head).toContainText('娥眉月');
  await head.getByRole('link', { name: '2020年3月25日 星期三' }).click();
  await expect(page).toHaveURL('/posts/2020/03/25');
});

test('it leads with the pinned article and its cover', async ({ site }) => {
  await site.open('/');
  await expect(site.titles.first()).toHaveText('同一天的另一篇：署名的有个人，也有团队');
  const lead = site.main.getByRole('article').first();
  await expect(lead).toContainText('置顶');
  await expect(lead.getByRole('img', { name: '测试用的题图' })).toBeVisible();
  await expect(site.titles.nth(1)).toHaveText('比置顶更新的一篇');
});

test('it shows each article once', async ({ site }) => {
  await site.open('/');
  const links = await site.main
    .locator('a[href^="/posts/"]')
    .evaluateAll((all) => all.map((link) => String(link.getAttribute('href'))));
  // An article's path goes one level deeper than its day's.
  const articles = links.filter((href) => href.split('/').length > 5);
  expect(articles.length).toBeGreaterThan(10);
  expect(new Set(articles).size).toBe(articles.length);
});

test('the editions before it follow, newest first, gaps skipped', async ({ page, site }) => {
  await site.open('/');
  const past = site.main.locator('section', {
    has: page.getByRole('heading', { name: '往期' }),
  });
  await expect(past.getByRole('heading', { level: 3 })).toHaveText([
    '3月24日星期二 第29期',
    '3月23日星期一 第28期',
    '3月22日星期日 第27期',
    '3月21日星期六 第26期',
    '3月20日星期五 第25期',
    '3月19日星期四 第24期',
  ]);
});
