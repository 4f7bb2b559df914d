import { expect, test } from '../support/test';

type Manifest = { name: string; start_url: string; icons: { src: string; purpose?: string }[] };

test('the manifest is linked and whole, its icons are there', async ({ site, request }) => {
  await site.open('/');
  expect(await site.stated('link[rel=manifest]', 'href')).toEqual(['/manifest.webmanifest']);
  const response = await request.get('/manifest.webmanifest');
  expect(response.headers()['content-type']).toContain('application/manifest+json');
  const { name, start_url: start, icons } = (await response.json()) as Manifest;
  expect([name, start]).toEqual(['样例晚报 · 虚构的日子', '/']);
  expect(icons.map(({ purpose }) => purpose)).toContain('maskable');
  const [apple] = await site.stated('link[rel=apple-touch-icon]', 'href');
  for (const src of [...icons.map((icon) => icon.src), String(apple)]) {
    const icon = await request.get(src);
    expect(icon.status(), src).toBe(200);
    expect(icon.headers()['content-type'], src).toMatch(/^image\//);
  }
});

test('the Traditional site has a manifest of its own', async ({ site, request }) => {
  await site.open('/hant');
  expect(await site.stated('link[rel=manifest]', 'href')).toEqual(['/hant/manifest.webmanifest']);
  const manifest = (await (await request.get('/hant/manifest.webmanifest')).json()) as Manifest;
  expect([manifest.name, manifest.start_url]).toEqual(['樣例晚報 · 虛構的日子', '/hant']);
});

test('Chromium finds nothing that would keep the site from being installed', async ({
  page,
  site,
}) => {
  await site.open('/');
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
});

test('a browser’s bars have the colour of the page', async ({ page, site }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await site.open('/');
    const [bar, body] = await page.evaluate(() => {
      const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
      const probe = document.createElement('i');
      probe.style.color = bars.find(({ media }) => matchMedia(media).matches)?.content ?? '';
      document.body.append(probe);
      return [getComputedStyle(probe).color, getComputedStyle(document.body).backgroundColor];
    });
    expect(bar).toBe(body);
  }
});
