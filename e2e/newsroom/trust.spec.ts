import { expect, test } from '../support/test';

const CORRECTED = '/posts/2020/03/10/ai-daily-news';

test('an article that had an error of fact says so at its head, and all of it at its foot', async ({
  page,
  site,
}) => {
  await site.open(CORRECTED);
  const notice = page.getByRole('complementary', { name: '本文有更正' });
  await expect(notice).toContainText('2020年3月11日');
  await expect(notice).toContainText('第一节把“不存在”误写成“存在”。');
  await expect(notice).not.toContainText('句号');
  const top = (box: { y: number } | null) => box?.y ?? NaN;
  expect(top(await notice.boundingBox())).toBeLessThan(top(await site.prose.boundingBox()));

  await notice.getByRole('link', { name: '全部2条更正' }).click();
  const corrections = page.getByRole('region', { name: '更正' });
  await expect(corrections).toBeInViewport();
  await expect(corrections.getByRole('listitem')).toContainText([
    /2020年3月11日.*误写/u,
    /2020年3月10日 笔误.*句号/u,
  ]);
  await expect(corrections.locator('time').first()).toHaveAttribute(
    'datetime',
    '2020-03-11T09:00:00+08:00',
  );
});

test('a slip of the pen needs no notice', async ({ page, site }) => {
  await site.open('/posts/2020/03/12/ai-daily-news');
  await expect(page.getByRole('complementary', { name: '本文有更正' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: '更正' })).toContainText('改正一个错字。');
});

test('the corrections of all articles stand on one page, newest first', async ({ page, site }) => {
  await site.open(CORRECTED);
  await page.getByRole('region', { name: '更正' }).getByRole('link').first().click();
  await expect(page).toHaveURL('/corrections');
  await expect(site.main.getByRole('listitem').locator('p')).toHaveText([
    '虚构的更正：改正一个错字。',
    '虚构的更正：第一节把“不存在”误写成“存在”。',
    '虚构的更正：补上漏掉的句号。',
    '虚构的更正。',
  ]);
  await site.main.getByRole('link', { name: '虚构日报第12号' }).click();
  await expect(page).toHaveURL('/posts/2020/03/12/ai-daily-news');
});

for (const [path, label] of [
  [CORRECTED, 'AI辅助生成 用于核对标点（测试用的说明） 关于AI标注'],
  ['/posts/2020/03/11/ai-daily-news', '写作没有用AI 关于AI标注'],
  ['/posts/2020/03/12/ai-daily-news', '由AI生成 关于AI标注'],
] as const) {
  test(`${path} says what AI did, and where that is explained`, async ({ page, site }) => {
    await site.open(path);
    await expect(page.locator('.ai-label')).toHaveText(label);
    await page.getByRole('link', { name: '关于AI标注' }).click();
    await expect(page).toHaveURL('/ai-policy');
  });
}

test('sources are listed with what is known of them', async ({ page, site }) => {
  await site.open(CORRECTED);
  const sources = page.getByRole('region', { name: '信息来源' });
  await expect(sources.getByRole('listitem')).toHaveText([
    '虚构的公告：样例镇并不存在 样例通讯社 2020年3月9日',
    'A fictional paper',
  ]);
  await expect(sources.getByRole('listitem').getByRole('link').first()).toHaveAttribute(
    'href',
    'https://example.com/notice',
  );
  await expect(sources.locator('time')).toHaveAttribute('datetime', '2020-03-09');
});

test('an article that declares nothing shows nothing', async ({ page, site }) => {
  await site.open('/posts/2020/01/15/same-minute-a');
  await expect(page.locator('.article-notes')).toHaveCount(0);
  for (const name of ['信息来源', '更正', /系列/u])
    await expect(page.getByRole('region', { name })).toHaveCount(0);
});

test('an article older than its category allows says so', async ({ page, site }) => {
  const notice = page.getByRole('complementary', { name: '这是一篇旧文' });
  await site.open('/posts/2020/02/27/blocks');
  await expect(notice).toContainText('发表于2020年2月27日，此后没有修订');
  await site.open('/posts/2020/02/29/all-elements');
  await expect(notice).toHaveCount(0);
});
