import { expect, test } from '../support/test';

const ARTICLE = '/posts/2020/02/27/blocks';

test('callouts are notes with Chinese titles', async ({ site }) => {
  await site.open(ARTICLE);
  const notes = site.prose.getByRole('note');
  await expect(notes.locator('.callout-title')).toHaveText([
    '说明',
    '自己写的标题',
    '重要',
    '注意',
    '警告',
  ]);
  await expect(notes.first()).toContainText('换行之间没有空格');
  await expect(site.prose.locator('blockquote')).toHaveText('普通的引文还是引文。');
});

test('a wide table scrolls inside its region on a phone, by keyboard too', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await site.open(ARTICLE);
  const region = page.getByRole('region', { name: '表格1' });
  expect(await region.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  expect(await site.overflow()).toEqual([]);
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  await expect(region.getByRole('columnheader')).toHaveCount(6);
  await expect(region.getByRole('cell', { name: '345.6' })).toHaveCSS('text-align', 'end');
  await expect(region.getByRole('cell', { name: '1234' })).toHaveCSS('text-align', 'center');
});

test('a figure has its caption and its credit; pictures of one paragraph stand in a row', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await site.open(ARTICLE);
  const figure = page.getByRole('figure').filter({ has: page.getByAltText('夜空中的圆') });
  await expect(figure.locator('figcaption')).toHaveText('夜空中的圆　图：样例编辑部');
  await expect(figure.locator('small')).toHaveText('图：样例编辑部');
  const [left, right] = await Promise.all(
    ['左边的圆', '右边的圆'].map((name) => page.getByRole('img', { name }).boundingBox()),
  );
  expect(left?.y).toBe(right?.y);
  expect(left?.x).toBeLessThan(right?.x ?? 0);
});

test('a link to another site says so, in its name too', async ({ site }) => {
  await site.open(ARTICLE);
  const link = site.prose.getByRole('link', { name: /^别的网站 ?（外站）$/u });
  await expect(link).toHaveAttribute('rel', 'noopener');
  await expect(link).not.toHaveAttribute('target');
  await expect(site.prose.getByRole('link', { name: '本站的一页', exact: true })).toBeVisible();
});
