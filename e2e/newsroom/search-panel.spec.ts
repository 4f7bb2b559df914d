import type { Page } from '@playwright/test';
import { accessibilityProblems } from '../support/accessibility';
import { SearchPanel } from '../support/search-panel';
import { expect, test } from '../support/test';

/** Words that only one article says. */
const ONE = '零点刚过的一篇';

/** Questions that the page has asked the server from now on. */
function questions(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === '/api/search') asked.push(searchParams.get('q') ?? '');
  });
  return asked;
}

test('Enter without a choice goes to the search page', async ({ page, site }) => {
  const panel = new SearchPanel(page);
  await site.open('/');
  await page.keyboard.press('/');
  await expect(panel.field).toBeFocused();
  await page.keyboard.type('样例镇');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search?q=%E6%A0%B7%E4%BE%8B%E9%95%87');
  await expect(site.titles.first()).toBeVisible();
});

for (const typed of ['', '样例镇']) {
  test(`Escape closes it with ${typed || 'nothing'} typed, and gives the focus back`, async ({
    page,
    site,
  }) => {
    const panel = new SearchPanel(page);
    await site.open('/');
    await panel.opener.focus();
    await page.keyboard.press('Enter');
    await expect(panel.field).toBeFocused();
    await page.keyboard.type(typed);
    await page.keyboard.press('Escape');
    await expect(panel.dialog).toBeHidden();
    await expect(panel.opener).toBeFocused();
  });
}

test('a slash that is typed is a slash', async ({ page, site }) => {
  const panel = new SearchPanel(page);
  await site.open('/search');
  const field = site.main.getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('a/b');
  await expect(field).toHaveValue('a/b');
  await expect(panel.dialog).toHaveCount(0);
});

test('nothing is asked while characters are being composed', async ({ page, site }) => {
  const panel = new SearchPanel(page);
  await site.open('/');
  await panel.opener.click();
  await expect(panel.field).toBeFocused();
  const asked = questions(page);

  // What an input method does, by the protocol that drives Chromium's own.
  const input = await page.context().newCDPSession(page);
  for (const text of ['y', 'yang', 'yang li']) {
    await input.send('Input.imeSetComposition', { text, selectionStart: 0, selectionEnd: 0 });
    await expect(panel.field).toHaveValue(text);
  }
  // The keys belong to the input method: they choose a candidate, not a result.
  await panel.field.evaluate((field) => {
    for (const key of ['ArrowDown', 'Enter']) {
      const event = { key, bubbles: true, cancelable: true, isComposing: true };
      field.dispatchEvent(new KeyboardEvent('keydown', event));
    }
  });
  await expect(panel.selected).toHaveCount(0);
  await expect(panel.field).toBeFocused();
  await input.send('Input.insertText', { text: '样例镇' });
  await expect(panel.field).toHaveValue('样例镇');
  await expect(panel.status).toHaveText(/^找到\d+篇$/u);
  expect(asked).toEqual(['样例镇']);
});

test('fast typing asks once, and an answer that comes late is dropped', async ({ page, site }) => {
  const panel = new SearchPanel(page);
  // The pause is the page's, not that of a machine that may be busy: the clock stands until it is moved.
  await page.clock.install();
  await site.open('/');
  await panel.opener.click();
  await expect(panel.field).toBeFocused();
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  const asked = questions(page);
  for (const key of 'abcdefg') {
    await page.keyboard.type(key);
    await page.clock.runFor(149);
  }
  expect(asked).toEqual([]);
  await page.clock.runFor(1);
  await expect(panel.status).toHaveText('没有找到文章。');
  expect(asked).toEqual(['abcdefg']);
  await page.clock.resume();

  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/api/search?q=late', async (route) => {
    await held;
    // The page has given the question up.
    await route.continue().catch(() => undefined);
  });
  const late = page.waitForRequest('**/api/search?q=late');
  await panel.field.fill('late');
  await late;
  await panel.field.fill(ONE);
  await expect(panel.options).toHaveCount(1);
  release?.();
  await expect(panel.options.first()).toContainText(ONE);
});

test('earlier searches are offered, and forgotten when asked', async ({ page, site }) => {
  const panel = new SearchPanel(page);
  await site.open('/');
  await panel.opener.click();
  await panel.field.fill('样例镇');
  await panel.field.press('Enter');
  await expect(page).toHaveURL(/\/search\?/u);

  await panel.opener.click();
  await expect(panel.status).toHaveText('最近搜索');
  await expect(panel.options).toHaveText(['样例镇']);
  await panel.dialog.getByRole('button', { name: '清除' }).click();
  await expect(panel.options).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
});

test('what is typed is text, whatever it looks like', async ({ page, site }) => {
  const panel = new SearchPanel(page);
  await site.open('/');
  await panel.opener.click();
  await panel.field.fill('<img src=x onerror=alert(1)>');
  await expect(panel.status).toHaveText('没有找到文章。');
  await panel.field.press('Enter');
  await expect(site.main.getByRole('searchbox')).toHaveValue('<img src=x onerror=alert(1)>');
  await expect(page.locator('img[src=x]')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap opens it over the whole width, and a tap opens an article', async ({
    page,
    site,
  }) => {
    const panel = new SearchPanel(page);
    await site.open('/');
    await panel.opener.tap();
    await panel.field.fill(ONE);
    await expect(panel.options).toHaveCount(1);
    expect((await panel.dialog.boundingBox())?.width).toBe(390);
    expect(await site.overflow()).toEqual([]);
    await panel.options.first().tap();
    await expect(site.heading).toHaveText(ONE);
  });
});

test('a date that is half typed gets a hint and is not asked for, and its answer when it is whole', async ({
  page,
  site,
}) => {
  const panel = new SearchPanel(page);
  await site.open('/');
  await panel.opener.click();
  const asked = questions(page);
  await panel.field.fill('样例镇 after:202');
  await expect(panel.status).toHaveText('日期要写成 2026、2026-02 或 2026-02-28。');
  await expect(panel.options).toHaveCount(0);
  await panel.field.fill('样例镇 after:2020');
  await expect(panel.status).toHaveText(/^找到\d+篇$/u);
  expect(asked).toEqual(['样例镇 after:2020']);
});

test.describe('a query that is refused', () => {
  // Chromium tells its console of the 400.
  test.use({ expectedProblems: [/status of 400/u] });

  test('says why', async ({ page, site }) => {
    const panel = new SearchPanel(page);
    await site.open('/');
    await panel.opener.click();
    await panel.field.fill('词 '.repeat(17));
    await expect(panel.status).toHaveText('词太多：最多16个，中间用空格隔开。');
    await expect(panel.options).toHaveCount(0);
  });
});

test.describe('where its code or the server cannot be reached', () => {
  test.use({ expectedProblems: [/Failed to load resource|net::ERR/u] });

  test('the search page opens instead', async ({ page, site }) => {
    const panel = new SearchPanel(page);
    await site.open('/');
    await page.route(/\/_next\/static\//u, (route) => route.abort());
    await panel.opener.click();
    await expect(page).toHaveURL('/search');
  });

  test('the panel says so', async ({ page, site }) => {
    const panel = new SearchPanel(page);
    await site.open('/');
    await page.route('**/api/search*', (route) => route.abort());
    await panel.opener.click();
    await panel.field.fill('样例镇');
    await expect(panel.status).toHaveText(/请按回车打开搜索页/u);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('it is accessible with results, and with one chosen', async ({ page, site }) => {
      const panel = new SearchPanel(page);
      await site.open('/about');
      await panel.opener.click();
      await panel.field.fill('样例镇');
      await expect(panel.options.first()).toBeVisible();
      expect(await accessibilityProblems(page)).toEqual([]);
      await panel.field.press('ArrowDown');
      expect(await accessibilityProblems(page)).toEqual([]);
    });
  });
}
