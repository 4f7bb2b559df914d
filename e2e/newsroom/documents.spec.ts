import { expect, test } from '@playwright/test';

const FEEDS = ['/feed.xml', '/atom.xml', '/feed.json', '/categories/虚构栏目/atom.xml'];
const ARTICLE = '/posts/2020/02/29/all-elements';

for (const path of [...FEEDS, '/ads.txt', '/llms.txt', '/llms-full.txt', `${ARTICLE}.md`]) {
  test(`${path} is sent once, and told to be unchanged afterwards`, async ({ request }) => {
    const first = await request.get(path);
    expect(first.status()).toBe(200);
    const { etag = '', 'last-modified': modified = '' } = first.headers();
    for (const headers of [{ 'if-none-match': etag }, { 'if-modified-since': modified }]) {
      const again = await request.get(path, { headers });
      expect(again.status()).toBe(304);
      expect(again.headers().etag).toBe(etag);
    }
    expect((await request.get(path, { headers: { 'if-none-match': '"x"' } })).status()).toBe(200);
  });
}

test('a feed that is opened in a browser can be read, and leads to the site', async ({ page }) => {
  for (const path of ['/feed.xml', '/atom.xml']) {
    await page.goto(path);
    await expect(page.locator('title').first()).toHaveCSS('display', 'block');
    await expect(page.getByRole('link', { name: '在网站上阅读' })).toBeVisible();
    await expect(page.locator('guid, id').first()).toBeHidden();
  }
});

test('pages lead to the feeds of the site and their own, an article to its Markdown', async ({
  page,
}) => {
  const alternates = (type: string) =>
    page
      .locator(`link[rel="alternate"][type="${type}"]`)
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLLinkElement).href).pathname),
      );
  await page.goto('/categories/daily');
  expect(await alternates('application/rss+xml')).toEqual([
    '/feed.xml',
    '/categories/daily/feed.xml',
  ]);
  await page.goto('/authors/lin-demo');
  expect(await alternates('application/feed+json')).toContain('/authors/lin-demo/feed.json');
  await page.goto(ARTICLE);
  expect(await alternates('application/atom+xml')).toEqual(['/atom.xml']);
  expect(await alternates('text/markdown')).toEqual([`${ARTICLE}.md`]);
});

test('an article is Markdown for whoever prefers it, HTML for everyone else', async ({
  request,
}) => {
  const markdown = await request.get(ARTICLE, { headers: { accept: 'text/markdown' } });
  expect(markdown.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  expect(markdown.headers()['cache-control']).toBe('no-store');
  expect(await markdown.text()).toBe(await (await request.get(`${ARTICLE}.md`)).text());
  const page = await request.get(ARTICLE);
  expect(page.headers()['content-type']).toContain('text/html');
});
