import { expect, test } from '../support/test';

const ARTICLE = '/posts/2020/02/27/blocks';
const YOUTUBE = 'https://www.youtube-nocookie.com/embed/00000000000?autoplay=1';
const BILIBILI = 'https://player.bilibili.com/player.html?bvid=BV1xx0000000&p=1&autoplay=1';

test('nothing of another site is loaded before a reader asks for it', async ({ page, site }) => {
  // That no other origin is asked is what every test here expects of its page (e2e/support/watch-page.ts).
  await site.open(ARTICLE);
  await page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight);
  });
  await page.waitForLoadState('networkidle');
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(site.prose.locator('video, audio')).toHaveCount(2);
  for (const media of await site.prose.locator('video, audio').all()) {
    await expect(media).toHaveAttribute('preload', 'none');
    await expect(media).toHaveJSProperty('controls', true);
    expect(await media.evaluate((element: HTMLMediaElement) => element.networkState)).not.toBe(
      HTMLMediaElement_NETWORK_LOADING,
    );
  }
});

/** https://html.spec.whatwg.org/multipage/media.html#dom-media-networkstate */
const HTMLMediaElement_NETWORK_LOADING = 2;

test.describe('a click on a card', () => {
  test.use({
    expectedProblems: [
      /^request to another origin: https:\/\/(?:www\.youtube-nocookie|player\.bilibili)\.com\//u,
    ],
  });

  for (const [name, address] of [
    ['YouTube 视频', YOUTUBE],
    ['虚构的发布会录像', BILIBILI],
  ] as const) {
    test(`brings the player in its place: ${name}`, async ({ page, site }) => {
      await page.route(address, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: '播放器' }),
      );
      await site.open(ARTICLE);
      await site.prose.getByRole('link', { name }).press('Enter');
      const frame = page.locator('video-embed iframe');
      await expect(frame).toHaveAttribute('src', address);
      await expect(frame).toHaveAttribute('title', new RegExp(name, 'u'));
      await expect(frame).toBeFocused();
      await expect(frame.contentFrame().getByText('播放器')).toBeVisible();
      await expect(page).toHaveURL(ARTICLE);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a card is a link to the video', async ({ site }) => {
    await site.open(ARTICLE);
    await expect(site.prose.getByRole('link', { name: '虚构的发布会录像' })).toHaveAttribute(
      'href',
      'https://www.bilibili.com/video/BV1xx0000000',
    );
  });
});
