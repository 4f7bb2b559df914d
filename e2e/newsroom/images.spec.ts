import { expect, test } from '../support/test';

const ARTICLE = '/posts/2020/02/29/all-elements';

test('a picture is served in the reader’s size, with its place kept', async ({ page, site }) => {
  await site.open(ARTICLE);
  const picture = page.getByRole('img', { name: '夜空中的圆，测试用的图' });
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveAttribute('width', '1200');
  await expect(picture).toHaveAttribute('height', '800');
  await expect(picture).toHaveAttribute('loading', 'lazy');
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
    .toBe(true);
  const source = await picture.evaluate((img: HTMLImageElement) => img.currentSrc);
  const response = await page.request.get(source, { headers: { accept: 'image/webp' } });
  expect(response.headers()['content-type']).toBe('image/webp');
  await expect(page.locator('figure figcaption')).toHaveText('图注在这里');
});

test('a cover stands above the text, with caption and credit', async ({ page, site }) => {
  await site.open('/posts/2020/03/24/evening-extra');
  const cover = page.getByRole('img', { name: '测试用的题图' });
  await expect(cover).toBeVisible();
  await expect(cover).toHaveAttribute('srcset', /w=750&q=75 750w/);
  await expect(page.getByRole('figure')).toContainText('图注　样例编辑部');
});

test('other spellings of a picture’s address are refused', async ({ page, site }) => {
  await site.open(ARTICLE);
  const source = await page
    .getByRole('img', { name: '夜空中的圆，测试用的图' })
    .getAttribute('src');
  const url = new URL(source ?? '', page.url()).searchParams.get('url') ?? '';
  const folder = url.slice(0, url.lastIndexOf('/'));
  const file = url.slice(folder.length + 1);
  for (const alias of [
    `${folder}/x/../${file}`,
    `${url}?x=1`,
    `/${url}`,
    'https://example.com/a.png',
  ]) {
    const optimised = `/_next/image?url=${encodeURIComponent(alias)}&w=750&q=75`;
    expect((await page.request.get(optimised)).status(), alias).toBeGreaterThanOrEqual(400);
  }
});
