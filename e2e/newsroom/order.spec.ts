import { expect, test } from '../support/test';

test('a day is listed newest first', async ({ site }) => {
  await site.open('/posts/2020/02/29');
  await expect(site.titles).toHaveText([
    '每一种元素各一个',
    '带着危险HTML的一篇',
    '零点刚过的一篇',
  ]);
});

test('of two articles of the same minute the title decides', async ({ site }) => {
  await site.open('/posts/2020/01/15');
  await expect(site.titles).toHaveText(['同一分钟发表的乙稿', '同一分钟发表的甲稿']);
});

test('the archive is newest first, pinned or not', async ({ site }) => {
  await site.open('/posts');
  await expect(site.titles).toHaveCount(20);
  expect((await site.titles.allTextContents()).slice(0, 4)).toEqual([
    '比置顶更新的一篇',
    '同一天的另一篇：署名的有个人，也有团队',
    '虚构日报第24号：样例镇的一天',
    '虚构日报第23号：样例镇的一天',
  ]);
});

test('two posts with one file name are two articles', async ({ site }) => {
  for (const [day, title] of [
    ['01', '虚构日报第1号：样例镇的一天'],
    ['02', '虚构日报第2号：样例镇的一天'],
  ] as const) {
    await site.open(`/posts/2020/03/${day}/ai-daily-news`);
    await expect(site.heading).toHaveText(title);
  }
});

test('an article belongs to its day in the site’s zone', async ({ page, site }) => {
  await site.open('/posts/2020/02/29/early');
  await expect(page.locator('article > header time')).toHaveAttribute(
    'datetime',
    '2020-02-29T00:10:00+08:00',
  );
  await expect(page.locator('article > header time')).toHaveText('2020年2月29日 00:10');
});

test('periods lead from the archive down to the day, and back', async ({ page, site }) => {
  await site.open('/posts');
  const years = page.getByRole('navigation', { name: '归档' });
  await expect(years.getByRole('link')).toHaveText(['2020年', '2019年']);
  await years.getByRole('link', { name: '2020年' }).click();
  await site.main.getByRole('link', { name: '2月', exact: true }).click();
  await expect(site.heading).toHaveText('2020年2月');
  await site.main.getByRole('link', { name: /^29\s?日/ }).click();
  await expect(site.heading).toHaveText('2020年2月29日星期六');
  await page.getByRole('navigation', { name: '当前位置' }).getByRole('link').last().click();
  await expect(page).toHaveURL('/posts/2020/02');
});
