import sharp from 'sharp';
import { newsroomPages } from '../matrix';
import { expect, test } from '../support/test';

/** Open Graph's four basic properties (https://ogp.me/#metadata), and what X and Ghost add for any page. */
const PROPERTIES = ['og:title', 'og:type', 'og:image', 'og:url', 'og:site_name', 'og:description'];
const NAMES = ['twitter:card', 'twitter:title', 'twitter:description', 'twitter:image'];

/** Posts that are not public: a draft, an unpublished one, a scheduled one. */
const HIDDEN = /draft|unpublished|scheduled/u;

for (const { name, path, status } of newsroomPages) {
  if (status !== 200) continue;
  test(`${name}: Open Graph, X's card and JSON-LD`, async ({ page, request, site }) => {
    await site.open(path, status);

    for (const property of PROPERTIES) {
      await expect(page.locator(`meta[property="${property}"]`).first()).toHaveAttribute(
        'content',
        /\S/,
      );
    }
    for (const meta of NAMES) {
      await expect(page.locator(`meta[name="${meta}"]`)).toHaveAttribute('content', /\S/);
    }
    const graphs = await page.locator('script[type="application/ld+json"]').allTextContents();
    // The search is in no index.
    expect(graphs.length > 0).toBe(new URL(page.url()).pathname !== '/search');
    for (const json of graphs) {
      expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org' });
    }

    const [card = ''] = await site.stated('meta[property="og:image"]', 'content');
    const response = await request.get(new URL(card ?? '').pathname);
    expect(response.headers()['content-type']).toBe('image/png');
    expect(await sharp(await response.body()).metadata()).toMatchObject({
      width: 1200,
      height: 630,
    });
  });
}

test('an article tells robots what it is', async ({ page, site }) => {
  await site.open('/posts/2020/02/29/all-elements', 200);
  const [json = ''] = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(json).toContain('"@type":"NewsArticle"');
  expect(json).toContain('"@type":"BreadcrumbList"');
  await expect(page.locator('meta[property="article:published_time"]')).toHaveCount(1);
});

for (const file of ['/sitemap.xml', '/news-sitemap.xml']) {
  test(`${file} has what is public, and nothing else`, async ({ request }) => {
    const response = await request.get(file);
    const xml = await response.text();

    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('application/xml; charset=utf-8');
    const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url = '']) => url);
    expect(addresses.filter((url) => HIDDEN.test(url))).toEqual([]);
    for (const url of addresses) {
      const { pathname } = new URL(url);
      expect((await request.get(pathname, { maxRedirects: 0 })).status(), pathname).toBe(200);
    }
  });
}

for (const file of ['/feed.xml', '/atom.xml', '/feed.json', '/llms.txt', '/api/search?q=样例']) {
  test(`${file} writes each address as it is answered`, async ({ request, origin }) => {
    const text = await (await request.get(file)).text();
    const pages = new RegExp(`${origin}/(?!assets/|_next/)[^\\s"<>)?#\\\\]*`, 'gu');
    const urls = new Set(text.match(pages) ?? []);
    const paths = [...text.matchAll(/"(?:path|href|url)":"(\/[^"?#]*)[^"]*"/gu)].map(
      ([, path]) => path ?? '',
    );
    const all = [...urls, ...paths];
    expect(all.length).toBeGreaterThan(3);
    for (const url of all) {
      expect((await request.get(url, { maxRedirects: 0 })).status(), url).toBe(200);
    }
  });
}

test('a card that is not public is not there', async ({ request }) => {
  for (const path of [
    '/cards/posts/2020/03/20/draft.png',
    '/cards/posts/2099/01/01/scheduled.png',
    '/cards/posts/2020/02/29/none.png',
    '/cards/posts.png',
    '/sitemaps/1.xml',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test('robots.txt names the sitemaps', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text();
  expect(text).toMatch(/Disallow: \/search/);
  expect(text.match(/^Sitemap: http.*sitemap\.xml$/gmu)).toHaveLength(4);
});
