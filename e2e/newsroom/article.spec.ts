import { expect, test } from '../support/test';

const EVENING = '/posts/2020/03/24/evening-extra';
const ELEMENTS = '/posts/2020/02/29/all-elements';

test('the byline says who, when, when changed and how long', async ({ page, site }) => {
  await site.open(EVENING);
  const times = site.main.locator('header time');
  await expect(times).toHaveText(['2020年3月24日 21:30', '2020年3月25日 08:00']);
  await expect(times.nth(0)).toHaveAttribute('datetime', '2020-03-24T21:30:00+08:00');
  await expect(times.nth(1)).toHaveAttribute('datetime', '2020-03-25T08:00:00+08:00');
  await expect(site.main).toContainText('更新于 2020年3月25日 08:00');
  // 测试用的一段文字: eight characters.
  await expect(site.main).toContainText('8字 · 约1分钟');
  await expect(page.locator('a[rel=author]')).toHaveText(['林样例', '样例编辑部']);
});

test('both a person and a team who sign an article list it', async ({ page, site }) => {
  for (const name of ['林样例', '样例编辑部']) {
    await site.open(EVENING);
    await page.locator('a[rel=author]', { hasText: name }).click();
    await expect(site.heading).toHaveText(name);
    await expect(site.titles.filter({ hasText: '署名的有个人，也有团队' })).toHaveCount(1);
  }
});

test('the foot of an article leads to the feed, its day, its categories and its authors', async ({
  site,
}) => {
  await site.open('/posts/2020/02/29/early');
  const links = site.main.locator('footer').getByRole('link');
  await expect(links).toHaveText([
    /^订阅《.+》$/u,
    '本期：2020年2月29日星期六',
    '日报',
    '虚构栏目',
    '样例编辑部的文章',
    '分享海报',
  ]);
});

test('an article in English says so', async ({ site }) => {
  await site.open('/posts/2019/12/31/english');
  await expect(site.main.getByRole('article')).toHaveAttribute('lang', 'en');
  await expect(site.prose).toContainText('"real" events');
});

test('every element of Markdown is there', async ({ site }) => {
  await site.open(ELEMENTS);
  for (const [element, text] of [
    ['h2', '文件里的一级标题'],
    ['h3', '二级标题'],
    ['h4', '三级标题'],
    ['h5', '四级标题'],
    ['strong', '重点。'],
    ['em', '强调，'],
    ['del', '删除。'],
    ['p code', '代码'],
    ['p a[href="/about"]', '链接'],
    ['sub', '2'],
    ['blockquote', '引文用楷体。'],
    ['ol ol, ul ol', '有序'],
    ['th', '城市'],
    ['td', '样例镇'],
    ['pre', 'const 城市 = "样例镇";'],
  ] as const) {
    await expect(site.prose.locator(element).filter({ hasText: text }).first()).toBeVisible();
  }
  await expect(site.prose.locator('hr')).toHaveCount(1);
  await expect(site.prose.getByRole('checkbox')).toHaveCount(2);
  await expect(site.prose.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(site.prose).toContainText('软换行之间没有空格');
});

test('headings can be linked to', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 400 });
  await site.open(`${ELEMENTS}#四级标题`);
  await expect(site.prose.getByRole('heading', { name: '四级标题' })).toBeInViewport();
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test.describe('HTML in a Markdown file', () => {
  test('runs nothing and restyles nothing', async ({ page, site }) => {
    await site.open('/posts/2020/02/29/raw-html');
    const picture = page.getByRole('img', { name: '坏图' });
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete)).toBe(true);
    await site.prose.getByText('点这一段').click();
    await site.prose.getByText('危险的链接').click();

    await expect(site.prose).toContainText('危险的HTML之后的一段。');
    await expect(page).toHaveTitle('带着危险HTML的一篇 · 样例晚报');
    await expect(site.prose.locator('script, style, [onclick], [onerror], [href]')).toHaveCount(0);
  });
});
