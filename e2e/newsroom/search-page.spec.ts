import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

const search = (q: string) => `/search?${new URLSearchParams({ q }).toString()}`;
const marks = (page: Page) => page.getByRole('main').locator('mark');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [390, 1280]) {
    test(`from the masthead to an article, ${String(width)} px wide`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 844 });
      await site.open('/');
      await site.masthead.getByRole('link', { name: '搜索' }).click();
      await expect(page).toHaveURL('/search');
      await site.main.getByRole('searchbox').fill('日報第3號');
      await site.main.getByRole('button', { name: '搜索' }).click();
      await expect(site.titles).toHaveText(['虚构日报第3号：样例镇的一天']);
      await expect(marks(page).first()).toHaveText('日报第3号');
      await site.titles.first().getByRole('link').click();
      await expect(page).toHaveURL('/posts/2020/03/03/ai-daily-news');
    });
  }

  test('through the pages of results, in either order', async ({ page, site }) => {
    await site.open(search('样例镇'));
    await expect(site.main).toContainText('第1页，共3页');
    const first = await site.titles.allTextContents();
    await site.main.getByRole('link', { name: '下一页' }).click();
    await expect(page).toHaveURL(`${search('样例镇')}&page=2`);
    expect(await site.titles.allTextContents()).not.toEqual(first);
    await site.main.getByRole('link', { name: '最新' }).click();
    await expect(page).toHaveURL(`${search('样例镇')}&sort=date`);
    await expect(site.titles.first()).toContainText('第24号');
  });
});

test('by author, category and day', async ({ site }) => {
  await site.open(search('作者：林样例 分类：日报 不早于：2020-03-23 早于：2020-03-24'));
  await expect(site.titles).toHaveText(['虚构日报第23号：样例镇的一天']);
});

test('by pinyin', async ({ site }) => {
  await site.open(search('lingdianganggu'));
  await expect(site.titles).toHaveText(['零点刚过的一篇']);
  await expect(site.main).toContainText('拼音相符');
});

test('where nothing is found, what is near', async ({ page, site }) => {
  await site.open(search('零点刚刚过'));
  await expect(site.main.getByRole('status')).toHaveText('没有找到文章。');
  await page.getByRole('link', { name: '零点刚过的一篇' }).click();
  await expect(site.heading).toHaveText('零点刚过的一篇');
});

test('it is not for search engines', async ({ site }) => {
  await site.open(search('样例镇'));
  expect(await site.stated('meta[name=robots]', 'content')).toEqual(['noindex, follow']);
});

const bad = {
  nothing: '',
  'one character': '的',
  'ten thousand characters': 'a'.repeat(10_000),
  'a regular expression': '.*+?^${}()|[]\\',
  'control characters': '\u0000\u0007\u001B',
  'an injection': "'; DROP TABLE posts; --",
  HTML: '<script>alert(1)</script><img src=x onerror=alert(2)>',
  'many words': 'a '.repeat(90),
};

for (const [what, q] of Object.entries(bad)) {
  test(`${what}: a page that can be read, and JSON`, async ({ page, site, request }) => {
    await site.open(search(q));
    await expect(site.main.getByRole('searchbox')).toBeVisible();
    await expect(page.locator('img[src=x]')).toHaveCount(0);
    const response = await request.get(`/api${search(q)}`);
    expect([200, 400]).toContain(response.status());
    expect(await response.json()).toHaveProperty(response.ok() ? 'total' : 'error.code');
  });
}

test('halves of characters and broken encoding are answered', async ({ request }) => {
  for (const query of ['q=%ED%A0%80', 'q=%', 'q=%E6', 'q=a%FF']) {
    expect((await request.get(`/search?${query}`)).status(), query).toBe(200);
    expect((await request.get(`/api/search?${query}`)).status(), query).toBeLessThan(500);
  }
});

test('the API says what it is asked and refuses what it is not', async ({ request }) => {
  const found = await request.get('/api/search?q=%E6%97%A5%E6%8A%A5%E7%AC%AC3%E5%8F%B7');
  expect(found.headers()['cache-control']).toContain('s-maxage=30');
  expect(await found.json()).toMatchObject({
    total: 1,
    page: 1,
    pages: 1,
    by: 'text',
    results: [
      {
        url: '/posts/2020/03/03/ai-daily-news',
        title: [
          { text: '虚构', match: false },
          { text: '日报第3号', match: true },
          { text: '：样例镇的一天', match: false },
        ],
        publishedAt: '2020-03-03T09:00:00.000Z',
        date: '2020年3月3日',
        authors: ['林样例'],
        categories: ['虚构栏目', '日报'],
      },
    ],
  });
  for (const [query, status, code] of [
    ['', 400, 'empty'],
    ['q=a&page=0', 400, 'bad-page'],
    ['q=a&sort=up', 400, 'bad-sort'],
    ['q=after:yesterday', 400, 'bad-date'],
    [`q=${'a'.repeat(201)}`, 400, 'too-long'],
    ['q=the&page=999', 404, 'no-such-page'],
  ] as const) {
    const response = await request.get(`/api/search?${query}`);
    expect(response.status(), query).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code } });
    expect(response.headers()['cache-control']).toBe('no-store');
  }
});
