import { widths } from '../matrix';
import { accessibilityProblems } from '../support/accessibility';
import { expect, test } from '../support/test';

const ARTICLE = '/posts/2019/12/31/notes';

for (const width of widths)
  test(`an article with a recording has a player: ${width} px`, async ({ page, site, request }) => {
    await page.setViewportSize({ width, height: 800 });
    const asked: string[] = [];
    page.on('request', (each) => asked.push(each.url()));
    await site.open(ARTICLE);
    const player = page.locator('audio[controls]');
    await expect(player).toBeVisible();
    await expect(player).toHaveAttribute('preload', 'none');
    expect(asked.filter((url) => url.endsWith('.mp3'))).toEqual([]);
    expect(await site.overflow()).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);

    const figure = page.locator('figure', { has: player });
    await expect(figure).toContainText('录音 0:03');
    const address = String(await player.getAttribute('src'));
    const part = await request.get(address, { headers: { range: 'bytes=0-3' } });
    expect(part.status()).toBe(206);
    expect(part.headers()).toMatchObject({
      'content-type': 'audio/mpeg',
      'content-range': 'bytes 0-3/11960',
    });
  });

test('it plays, under the policy of the site', async ({ page, site }) => {
  await site.open(ARTICLE);
  const error = await page.locator('audio').evaluate((audio: HTMLAudioElement) => {
    audio.muted = true;
    return audio.play().then(
      () => null,
      (reason: unknown) => String(reason),
    );
  });
  expect(error).toBeNull();
});

test('feeds, the podcast and the structured data name it', async ({ page, site, request }) => {
  await site.open(ARTICLE);
  const address = new URL(String(await page.locator('audio').getAttribute('src')), page.url()).href;
  await expect(page.locator('link[type="application/rss+xml"][href$="/podcast.xml"]')).toHaveCount(
    1,
  );
  const podcast = await request.get('/podcast.xml');
  expect(podcast.headers()['content-type']).toBe('application/xml; charset=utf-8');
  expect(await podcast.text()).toContain(
    `<enclosure url="${address}" length="11960" type="audio/mpeg">`,
  );
  const data = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(data.join('')).toContain('"AudioObject"');
  expect(await (await request.get(`${ARTICLE}.md`)).text()).toContain(`audio: ${address}`);
});

test('an article without one has no player', async ({ page, site }) => {
  await site.open('/posts/2019/12/31/english');
  await expect(page.locator('audio')).toHaveCount(0);
});
