import { expect, test } from '../support/test';

test.beforeEach(async ({ site }) => {
  await site.open('/posts/2020/02/28/from-jekyll');
});

test('a post from Jekyll shows no Liquid and no attribute list', async ({ site }) => {
  const text = await site.prose.innerText();
  expect(text).not.toMatch(/\{%|\{:/u);
  expect(text.match(/\{\{.*?\}\}/gu)).toEqual(['{{ page.title }}', '{{ page.title }}']);
  await expect(site.prose.getByRole('link', { name: '所有元素' })).toHaveAttribute(
    'href',
    '/posts/2020/02/29/all-elements',
  );
  await expect(site.prose.locator('abbr')).toHaveAttribute('title', '超文本标记语言');
});

test('a heading is named by its words alone, and is a link to itself', async ({ page, site }) => {
  const heading = site.prose.getByRole('heading', { name: '一、属性列表', exact: true });
  await heading.getByRole('link', { name: '一、属性列表', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#attributes$/u);
});

test('a formula is MathML for those who listen, in its own fonts for those who see', async ({
  page,
  site,
}) => {
  await expect(site.prose.locator('math')).toHaveCount(2);
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].some(
      ({ family, status }) => family.includes('KaTeX') && status === 'loaded',
    );
  });
  expect(loaded).toBe(true);
});

test('a page without formulas loads no style sheet for them', async ({ page, site }) => {
  await expect(page.locator('link[href*=katex]')).toHaveCount(1);
  await site.open('/posts/2019/12/31/english');
  await expect(page.locator('link[href*=katex]')).toHaveCount(0);
});

for (const width of [390, 1280]) {
  test(`one table of contents is there at ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 900 });
    if (width === 390) await page.getByText('目录', { exact: true }).first().click();
    const contents = page.getByRole('navigation', { name: '目录' });
    await expect(contents.getByRole('link')).toHaveText([
      '一、属性列表',
      '二、公式',
      '三、代码与 Liquid',
      '其他',
    ]);
    expect(await site.overflow()).toEqual([]);
  });
}
