import type { Page } from '@playwright/test';
import { accessibilityProblems } from '../support/accessibility';
import { expect, test } from '../support/test';

const ARTICLE = '/posts/2020/02/27/blocks';

// A blank page may not load pictures of this machine.
test.use({ expectedProblems: [/\/assets\/content\/[^ ]*sample-/u] });

test.beforeEach(async ({ context, origin, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await site.open(`${ARTICLE}/wechat`);
});

/** Reads from the clipboard what another program would paste. */
async function pasted(page: Page, type: 'text/html' | 'text/plain'): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType(wanted))?.text() ?? '';
  }, type);
}

async function copyBody(page: Page): Promise<void> {
  await page.getByRole('button', { name: '复制正文' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toHaveCount(1);
}

test('one button copies the article as rich text that WeChat keeps', async ({ page, origin }) => {
  await copyBody(page);
  const html = await pasted(page, 'text/html');
  // Another program: the site's policy lets no script read HTML.
  await page.goto('about:blank');
  await page.setContent(html);
  const seen = await page.evaluate(() => {
    const { body } = document;
    const all = (selector: string) => [...body.querySelectorAll(selector)];
    return {
      refused: all('[class], [id], script, style, svg, iframe, video, audio, input').length,
      links: all('a').map((link) => link.getAttribute('href')),
      pictures: all('img').map((picture) => picture.getAttribute('src')),
      coloured: all('pre span[style*="color"]').length,
      callouts: all('section[style*="border-bottom"]').length,
      centred: all('td[style*="text-align:center"], td[style*="text-align: center"]').length,
      ruby: all('ruby rt').map(({ textContent }) => textContent),
      text: body.textContent.replaceAll(/\s+/gu, ' '),
    };
  });
  expect(seen.refused).toBe(0);
  expect(seen.links).toEqual(['https://mp.weixin.qq.com/s/fixture']);
  expect(seen.pictures).toHaveLength(3);
  for (const src of seen.pictures) expect(src).toMatch(/^http.*\/assets\/content\/[^?]+\.png$/u);
  expect(seen.coloured).toBeGreaterThan(10);
  expect(seen.callouts).toBe(5);
  expect(seen.centred).toBe(4);
  expect(seen.ruby).toEqual(['yàng']);
  for (const part of [
    '别的网站[6]',
    '参考来源',
    '[6] 别的网站：https://example.com/',
    '虚构的发布会录像 · 哔哩哔哩视频',
    '虚构的来源，样例社：https://example.org/source',
    '更正（2020年2月28日）：虚构的更正。',
    'AI辅助生成：测试用的说明。',
    `原文：${origin}${ARTICLE}`,
    '☑ 做完的事',
  ]) {
    expect(seen.text).toContain(part);
  }
});

test('an editor that takes text alone gets the text', async ({ page }) => {
  await copyBody(page);
  const text = await pasted(page, 'text/plain');
  expect(text).toContain('以下都是测试用的虚构内容。');
  expect(text).not.toContain('<p');
});

for (const [name, text] of [
  ['标题', '正文里的每一种块'],
  ['摘要', '测试用：代码、提示框、表格、图片、视频。'],
  ['作者', '林样例'],
]) {
  test(`${name} has a button of its own`, async ({ page }) => {
    await page.getByRole('button', { name: `复制${name}` }).press('Enter');
    await expect(page.getByRole('status').filter({ hasText: '已复制' })).toHaveCount(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });
}

test('what has to be uploaded is listed outside what is copied', async ({ page, site }) => {
  const list = site.main.locator('section', { hasText: '要上传的图片（3张）' }).first();
  await expect(list.getByRole('link')).toHaveText([
    '夜空中的圆，测试用的图',
    '左边的圆',
    '右边的圆',
  ]);
  await expect(page.locator('.copy-source', { hasText: '要上传' })).toHaveCount(0);
});

test('search engines are told to leave it; it fits a phone; axe finds nothing', async ({
  page,
  site,
}) => {
  expect(await site.stated('meta[name=robots]', 'content')).toEqual(['noindex, nofollow']);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await site.overflow()).toEqual([]);
});

test('what is not published has none', async ({ site }) => {
  await site.open('/posts/2020/03/20/draft/wechat', 404);
  await site.open('/posts/2099/01/01/scheduled/wechat', 404);
});
