import { PipedBrowser } from '../support/piped-browser';
import { visitPrerendered } from '../support/prerendered-visit';
import { expect, test } from '../support/test';

const ARTICLE = '/posts/2020/02/29/all-elements';

/** A day's page, which links to the article. */
const DAY = '/posts/2020/02/29';

test('a link under the pointer is prerendered, and a click shows it', async ({ origin }) => {
  const browser = await PipedBrowser.start();
  try {
    const { activationStart } = await visitPrerendered(browser, origin + DAY, ARTICLE);
    expect(activationStart).toBeGreaterThan(0);
  } finally {
    await browser.close();
  }
});

test('what is no page of ours, or costs the server a search, is left alone', async ({
  page,
  site,
}) => {
  await site.open('/about');
  // Under Playwright nothing is prerendered, yet Chromium tells what it would have been.
  const session = await page.context().newCDPSession(page);
  const wanted: string[] = [];
  session.on('Preload.prerenderStatusUpdated', ({ key }) => wanted.push(new URL(key.url).pathname));
  await session.send('Preload.enable');
  const others = ['/search', '/search?q=a', '/api/search?q=a', '/assets/a.png', '/feed.xml'];
  const elsewhere = 'https://example.com/';
  await page.evaluate(
    (addresses) => {
      const links = addresses.map((href) =>
        Object.assign(document.createElement('a'), { href, textContent: href }),
      );
      document.querySelector('main')?.replaceChildren(...links);
    },
    [...others, elsewhere, '/posts'],
  );

  // A press is enough; it is no click where the pointer leaves before it ends.
  for (const href of [...others, elsewhere, '/posts']) {
    await site.main.locator(`a[href="${href}"]`).hover();
    await page.mouse.down();
    await page.mouse.move(0, 400);
    await page.mouse.up();
  }
  await expect.poll(() => wanted).toContain('/posts');
  expect(new Set(wanted)).toEqual(new Set(['/posts']));
});
