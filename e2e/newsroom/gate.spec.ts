import { expect, test } from '../support/test';

const ARTICLE = '/posts/2020/03/24/evening-extra';

/** An address of each kind of route that is kept: pages, documents, pictures, files of Next's own. */
const addresses = [
  ...['/', '/posts', ARTICLE, `${ARTICLE}/wechat`, '/tags', '/search', '/posts/2020/03/24/email'],
  ...['/feed.xml', '/atom.xml', '/feed.json', '/sitemap.xml', '/news-sitemap.xml', '/llms.txt'],
  ...['/llms-full.txt', `${ARTICLE}.md`, `/cards${ARTICLE}.jpg`, `/posters${ARTICLE}.jpg`],
  ...['/robots.txt', '/manifest.webmanifest', '/icon.svg', '/assets/feed.css'],
  ...['/icons/moon-192.png', '/api/search?q=AI', '/hant/feed.xml', '/.well-known/security.txt'],
];

const refused = ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'QUERY'];

for (const address of addresses) {
  test(`${address} has methods to read, and keeps nothing of others`, async ({ request }) => {
    for (const method of refused) {
      const answer = await request.fetch(address, { method });
      expect([method, answer.status()]).toEqual([method, 405]);
      expect(answer.headers().allow).toBe('GET, HEAD, OPTIONS');
    }
    const options = await request.fetch(address, { method: 'OPTIONS' });
    expect([options.status(), options.headers().allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
    const head = await request.head(address);
    expect([head.status(), await head.text()]).toEqual([200, '']);
    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    expect((await answer.body()).length).toBeGreaterThan(50);
  });
}

test('a server says that it is alive, and what it shows', async ({ request }) => {
  const alive = await request.get('/healthz');
  expect([alive.status(), await alive.text()]).toEqual([200, 'ok\n']);
  const ready = await request.get('/readyz');
  expect(ready.status()).toBe(200);
  expect(await ready.json()).toEqual({
    ready: true,
    build: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u) as unknown,
    generation: expect.stringMatching(/^[0-9a-f]{12}$/u) as unknown,
    epoch: expect.stringMatching(/^\d{8}T\d{6}Z$/u) as unknown,
  });
  for (const address of ['/healthz', '/readyz']) {
    const head = await request.head(address);
    expect([head.status(), await head.text()]).toEqual([200, '']);
    expect(head.headers()['cache-control']).toBe('no-store');
  }
});

/** Addresses under the folders of static files, where nothing is; none of our routes may take them for its own. */
const nowhere = ['/assets', '/icons', '/_next', '/_next/static', '/_next/static/chunks'].flatMap(
  (folder) =>
    ['a', 'a/b', 'posts', 'a/posts', 'a/b/c', 'zh-hans/before/posts', 'a/feed.xml', '字/字'].map(
      (rest) => `${folder}/${rest}`,
    ),
);

test('what no static file has is not found as anything else, and kept by nobody', async ({
  request,
}) => {
  // Next's own, which knows no content; readers' addresses come to one that does.
  const page = await (await request.get('/_next/nothing')).text();
  for (const address of nowhere) {
    const answer = await request.get(address);
    expect([address, answer.status()]).toEqual([address, 404]);
    expect(answer.headers()['cache-control']).toContain('no-store');
    expect(await answer.text()).toBe(page);
    // The page itself is the one thing that is there: nothing is made for the address.
    expect(answer.headers()['x-nextjs-cache']).toBe('HIT');
  }
});

test('static files are found, hashed ones for good', async ({ page, request }) => {
  await page.goto('/');
  const style = await page.locator('link[rel="stylesheet"]').first().getAttribute('href');
  const answer = await request.get(style ?? '');
  expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

const texts = [
  ...['/feed.xml', '/atom.xml', '/feed.json', '/sitemap.xml', '/llms.txt', '/llms-full.txt'],
  ...['/categories/daily/feed.xml', '/api/search?q=after:2020-03-01', '/posts'],
];

for (const address of texts) {
  test(`${address} is compressed for whoever takes it`, async ({ request }) => {
    const ask = async (coding: string) => {
      const answer = await request.get(address, { headers: { 'accept-encoding': coding } });
      expect(answer.status()).toBe(200);
      return answer;
    };
    const [plain, gzip] = [await ask('identity'), await ask('gzip, deflate')];
    const brotli = await ask('gzip, deflate, br');
    expect(plain.headers()['content-encoding']).toBeUndefined();
    expect(gzip.headers()['content-encoding']).toBe('gzip');
    expect(brotli.headers()['content-encoding']).toBe('br');
    for (const answer of [plain, gzip, brotli]) {
      expect(await answer.text()).toBe(await plain.text());
      expect(answer.headers().vary).toBe('Accept-Encoding');
    }
  });
}
