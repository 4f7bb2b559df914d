import { expect, test } from '../support/test';

test('the masthead, the foot and the end of an article lead to the ways to subscribe', async ({
  page,
  site,
}) => {
  await site.open('/posts/2020/02/29/early');
  await page.getByRole('link', { name: /^订阅《/u }).click();
  await expect(page).toHaveURL('/subscribe');
  await expect(site.heading).toHaveText('订阅');
  await expect(site.navigation.getByRole('link', { name: '订阅' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await site.footer.getByRole('link', { name: '各种办法' }).click();
  await expect(page).toHaveURL('/subscribe');
});

test('an address is copied as programs take it', async ({ context, page, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await site.open('/subscribe');
  await page.getByRole('button', { name: /^复制地址\s?：虚构栏目$/u }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toBe(`/categories/${encodeURIComponent('虚构栏目')}/feed.xml`);
});

test('what is not configured is not there: no form, no account', async ({ page, site }) => {
  const response = await site.open('/subscribe');
  await expect(site.main.locator('form, img')).toHaveCount(0);
  await expect(page.getByText('公众号')).toHaveCount(0);
  expect(response.headers()['content-security-policy']).toContain("form-action 'self';");
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each address stands there, and no button that does nothing', async ({ page, site }) => {
    await site.open('/subscribe');
    for (const name of ['RSS', 'Atom', 'JSON Feed', '日报', '林样例'])
      await expect(site.main.getByRole('heading', { name, exact: true })).toBeVisible();
    for (const path of [
      '/feed.xml',
      '/atom.xml',
      '/feed.json',
      '/podcast.xml',
      '/authors/lin-demo/feed.xml',
    ]) {
      const link = site.main.locator(`a[href="${path}"]`);
      await expect(link).toContainText(path);
      expect((await page.request.get(path)).status()).toBe(200);
    }
    await expect(site.main.getByRole('button')).toHaveCount(0);
  });
});

test.describe('a feed in a phone’s browser', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  for (const path of ['/feed.xml', '/atom.xml', '/podcast.xml', '/categories/虚构栏目/feed.xml']) {
    test(`${path} has its width, a reader’s dates, and the way on`, async ({ page }) => {
      await page.goto(path);
      const shown = await page.evaluate(() => ({
        width: innerWidth,
        content: document.documentElement.scrollWidth,
        size: parseFloat(getComputedStyle(document.documentElement).fontSize),
      }));
      expect(shown).toEqual({ width: 390, content: 390, size: 17 });
      // What is seen of XML is what can be selected of it.
      const text = await page.evaluate(() => {
        const selection = getSelection();
        selection?.selectAllChildren(document.documentElement);
        return String(selection);
      });
      expect(text).toMatch(/20\d\d年\d+月\d+日/u);
      // The terms are said as at a page's foot, and not by their address.
      expect(text).toContain('许可协议：CC BY 4.0');
      expect(text).not.toMatch(/GMT|T\d\d:\d\d|https?:/u);
      const ways = page.locator('a').first();
      await expect(ways).toHaveText('订阅的各种办法');
      expect(new URL((await ways.getAttribute('href')) ?? '').pathname).toBe('/subscribe');
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('what stands by itself is large enough for a finger', async ({ page, site }) => {
    await site.open('/subscribe');
    const targets = page.locator(':is(.masthead, .footer, .ways) :is(a, button, summary):visible');
    await expect(site.main.getByRole('button').first()).toBeVisible();
    const sizes = await targets.evaluateAll((all) =>
      all.map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return { name: target.textContent, least: Math.round(Math.min(width, height)) };
      }),
    );
    expect(sizes.length).toBeGreaterThan(30);
    expect(sizes.filter(({ least }) => least < 44)).toEqual([]);
  });
});

test('the masthead marks the section that a page is in', async ({ site }) => {
  for (const [path, name, mark] of [
    ['/posts', '归档', 'page'],
    ['/posts/2020/03', '归档', 'true'],
    ['/categories/daily', '日报', 'page'],
    ['/posts/2020/02/29/early', '日报', 'true'],
    ['/authors/lin-demo', '作者', 'true'],
    ['/about', '关于', 'page'],
  ] as const) {
    await site.open(path);
    const marked = site.navigation.locator('[aria-current]');
    await expect(marked).toHaveText([name]);
    await expect(marked).toHaveAttribute('aria-current', mark);
  }
  await site.open('/');
  await expect(site.navigation.locator('[aria-current]')).toHaveCount(0);
});
