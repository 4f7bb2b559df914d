import decodeQr from 'qr/decode.js';
import sharp from 'sharp';
import { expect, test } from '../support/test';

const SECOND = '/posts/2020/03/10/ai-daily-news';

test('an article leads to the one before and the one after, the ends only one way', async ({
  page,
  site,
}) => {
  const steps = page.getByRole('navigation', { name: '前后文章' });
  await site.open(SECOND);
  await steps.locator('[rel=prev]').click();
  await expect(page).toHaveURL('/posts/2020/03/09/ai-daily-news');
  await steps.locator('[rel=next]').click();
  await expect(page).toHaveURL(SECOND);

  await site.open('/posts/2020/03/25/after-the-pinned');
  await expect(steps.getByRole('link')).toHaveCount(1);
  await expect(steps.locator('[rel=prev]')).toContainText('同一天的另一篇');
});

test('a series says where the article stands in it, and is read from its first part', async ({
  page,
  site,
}) => {
  await site.open(SECOND);
  const series = page.getByRole('region', { name: '系列“样例镇三日”' });
  await expect(series).toContainText('第2篇，共3篇');
  await expect(series.locator('[aria-current=page]')).toContainText('第10号');
  await series.getByRole('link', { name: '系列' }).click();
  await expect(page).toHaveURL(encodeURI('/series/样例镇三日'));
  await expect(site.titles).toContainText(['第9号', '第10号', '第11号']);
});

test('on paper nothing leads on', async ({ page, site }) => {
  await site.open(SECOND);
  const series = page.locator('section', { hasText: '第2篇，共3篇' });
  await expect(series).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(series).toBeHidden();
  await expect(site.main.getByText('信息来源')).toBeVisible();
});

test('a tag leads to its articles, page by page', async ({ page, site }) => {
  await site.open(SECOND);
  const tags = page.getByRole('navigation', { name: '标签' });
  await expect(tags.getByRole('listitem')).toHaveText(['连续样例', '样例镇', '🌙']);
  await expect(tags.getByRole('link')).toHaveCount(3);
  await tags.getByRole('link', { name: '连续样例' }).click();
  await expect(site.heading).toHaveText('标签“连续样例”');
  await expect(site.titles).toHaveCount(20);
  await site.main.getByRole('link', { name: '较早' }).click();
  await expect(page).toHaveURL(encodeURI('/tags/连续样例/page/2'));
  await site.main.getByRole('link', { name: '标签', exact: true }).click();
  await expect(site.entries).toContainText(['连续样例']);
});

test('tags that differ by a sign are pages of their own, and so is one that is an emoji', async ({
  page,
  site,
}) => {
  for (const name of ['C', 'C#', 'C++', '.NET', 'Q&A', '🚀']) {
    await site.open('/posts/2020/02/29/early');
    const tags = page.getByRole('navigation', { name: '标签' });
    await tags.getByRole('link', { name, exact: true }).click();
    await expect(site.heading).toHaveText(`标签“${name}”`);
    expect(await site.stated('link[rel=canonical]', 'href')).toEqual([page.url()]);
  }
});

test('related articles are about the same things, and public', async ({ page, site }) => {
  await site.open('/posts/2020/01/15/same-minute-a');
  const related = page.getByRole('region', { name: '相关文章' });
  await expect(related.getByRole('link').first()).toHaveText('同一分钟发表的乙稿');
  await site.open('/posts/2020/03/25/after-the-pinned');
  await expect(related.getByRole('link')).not.toHaveCount(0);
  await expect(related.locator('a[href*="2099"]')).toHaveCount(0);
});

test('an author’s page says who that is, on its first page', async ({ page, site }) => {
  await site.open('/authors/lin-demo');
  await expect(site.main).toContainText('虚构记者');
  await expect(site.main).toContainText('这位作者只存在于测试里。');
  await expect(site.main.getByRole('link', { name: '虚构的网站' })).toHaveAttribute(
    'href',
    'https://example.com/lin',
  );
  const portrait = page.locator('.page-header img');
  await expect
    .poll(() => portrait.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
  await site.open('/authors/lin-demo/page/2');
  await expect(page.locator('.author-card, .page-header img')).toHaveCount(0);
});

test('the address is copied without what brought the reader here', async ({
  page,
  site,
  context,
  origin,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await site.open(`${SECOND}?from=elsewhere`);
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.locator('share-article output')).toHaveText('已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(origin + SECOND);
});

test('an article has a poster whose code leads back to it', async ({
  page,
  site,
  request,
  origin,
}) => {
  await site.open(SECOND);
  const poster = (await page.getByRole('link', { name: '分享海报' }).getAttribute('href')) ?? '';
  const response = await request.get(poster);
  expect(response.headers()['content-type']).toBe('image/png');
  const { data, info } = await sharp(await response.body())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(decodeQr({ ...info, data })).toBe(origin + SECOND);
});

test('the contents stand beside the text on a wide screen, folded above it on others', async ({
  page,
  site,
}) => {
  await site.open('/posts/2020/02/27/blocks');
  const link = page.locator('.toc a').first();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(link).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(link).toBeHidden();
  await page.locator('.toc summary').click();
  await expect(link).toBeVisible();
});
