import { expect, test } from '../support/test';

/** Whatever shows nothing now, by the reason why. */
const missing = {
  'an unknown page': '/no-such-page',
  'an unknown address under a page': '/about/more',
  'an unknown article': '/posts/2020/03/01/no-such-article',
  'an article under another day': '/posts/2020/03/25/evening-extra',
  'an unknown category': '/categories/no-such-category',
  'an unknown Chinese category': '/categories/没有的栏目',
  'an unknown author': '/authors/no-such-author',
  'a property that every object has': '/categories/constructor',
  'a day without articles': '/posts/2020/02/26',
  'a month without articles': '/posts/2020/05',
  'a year without articles': '/posts/2018',
  'a day that does not exist': '/posts/2020/02/30',
  'a page after the last one': '/posts/page/999',
  'page 0': '/posts/page/0',
  'a page number with a leading zero': '/posts/page/01',
  'a page number in words': '/posts/page/two',
  'a second page of a short list': '/posts/2020/02/29/page/2',
  'a scheduled article': '/posts/2099/01/01/scheduled',
  'the day of a scheduled article': '/posts/2099/01/01',
  'a draft': '/posts/2020/03/20/draft',
  'an article with published: false': '/posts/2020/03/21/unpublished',
  'the category of a draft': '/categories/草稿栏目',
  'the category of a scheduled article': '/categories/未来栏目',
  'a locale that is not published': '/ja',
  'an unknown page of the Traditional site': '/hant/nowhere',
  'a page 0 of results': '/search?q=a&page=0',
  'a page 0 of results in the Traditional site': '/hant/search?q=a&page=0',
};

for (const [what, path] of Object.entries(missing)) {
  test(`${what} is not found`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });

    expect(response.status()).toBe(404);
    expect(response.headers()['cache-control']).toBe('no-store');
    const words = path.startsWith('/hant/') ? '沒有這一頁' : '没有这一页';
    expect(await response.text()).toMatch(new RegExp(`<main.*${words}.*</main>`, 's'));
  });
}

test('a not-found page says where to go instead', async ({ page, site }) => {
  await site.open(missing['an unknown article'], 404);
  await expect(page.locator('meta[name=robots][content*=noindex]').first()).toBeAttached();
  await site.main.getByRole('link', { name: '回到首页' }).click();
  await expect(page).toHaveURL('/');
});

for (const path of ['/posts/%', '/posts/%E0%A4%A', '/%', '/categories/%ZZ']) {
  test(`${path} cannot be decoded: a bad request`, async ({ page, site }) => {
    await site.open(path, 400);
    await expect(site.heading).toHaveText('网址有误');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await page.getByRole('link', { name: '回到首页' }).click();
    await expect(page).toHaveURL('/');
  });
}

/** Addresses that have moved for good. */
const moved = [
  ['/zh-hans', '/'],
  ['/zh-hans/posts/2020', '/posts/2020'],
  ['/zh-hant', '/hant'],
  ['/hant/', '/hant'],
  ['/posts/', '/posts'],
  ['/posts/2020/02/29/early/', '/posts/2020/02/29/early'],
  ['/posts/page/1', '/posts'],
  ['/categories/daily/page/1', '/categories/daily'],
  ['/page/1', '/'],
  ['/page/2', '/posts/page/2'],
  ['/zh-hans/tags/AI/', '/tags/ai'],
  ['/posts/2020/02/29/Early', '/posts/2020/02/29/early'],
  ['/POSTS/2020/02/29/Early/', '/posts/2020/02/29/early'],
  ['/posts/2020/2/29/', '/posts/2020/02/29'],
  ['/posts/?from=feed', '/posts?from=feed'],
  ['/search/?q=%E7%94%B2', '/search?q=%E7%94%B2'],
  ['/Search?q=%E7%94%B2', '/search?q=%E7%94%B2'],
  ['/categories/Daily', '/categories/daily'],
  ['/categories/Node.js%20实验', encodeURI('/categories/node.js-实验')],
  ['/tags/.NET', '/tags/dot-net'],
  ['/tags/C%23', '/tags/c-sharp'],
  ['/index.html', '/'],
  ['/feed', '/feed.xml'],
  ['/feed/', '/feed.xml'],
  ['/rss.xml', '/feed.xml'],
  ['/index.xml', '/feed.xml'],
  ['/categories/daily/feed/', '/categories/daily/feed.xml'],
  ['/favicon.ico', '/icons/moon-192.png'],
  ['/robots.txt/', '/robots.txt'],
  ['/hant/ads.txt', '/ads.txt'],
  ['/.well-known/Security.txt', '/.well-known/security.txt'],
] as const;

for (const [from, to] of moved) {
  test(`${from} has moved to ${to}`, async ({ request, origin }) => {
    const response = await request.get(from, { maxRedirects: 0 });

    expect(response.status()).toBe(308);
    const location = response.headers().location ?? '';
    expect(location).not.toBe('');
    expect(new URL(location, origin).href).toBe(origin + to);
    expect((await request.get(to, { maxRedirects: 0 })).status()).toBe(200);
  });
}

/** A browser writes the Chinese of a link in UTF-8 and upper-case percent-encoding; others differ. */
for (const path of [
  '/categories/虚构栏目',
  encodeURI('/categories/虚构栏目'),
  encodeURI('/categories/虚构栏目').toLowerCase(),
]) {
  test(`a Chinese slug works as ${path}`, async ({ site }) => {
    await site.open(path);
    await expect(site.heading).toHaveText('虚构栏目');
    await expect(site.titles).toHaveCount(20);
  });
}

test('a Chinese slug with Latin, a dot and a hyphen works', async ({ site }) => {
  await site.open('/categories');
  await site.main.getByRole('link', { name: 'Node.js 实验' }).click();
  await expect(site.heading).toHaveText('Node.js 实验');
  await expect(site.titles).toHaveText(['同一天的另一篇：署名的有个人，也有团队']);
});
