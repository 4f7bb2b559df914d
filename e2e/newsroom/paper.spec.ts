import { expect, test } from '../support/test';

const ARTICLE = '/posts/2020/02/29/all-elements';

test.beforeEach(async ({ page, site }) => {
  await site.open(ARTICLE);
  await page.emulateMedia({ media: 'print' });
});

test('paper says whence it is', async ({ page }) => {
  const address = page.locator('link[rel=canonical]');
  await expect(address).toBeVisible();
  const said = await address.evaluate((link) => getComputedStyle(link, '::before').content);
  expect(said).toContain(ARTICLE);
  expect(await page.locator('head > :not(link[rel=canonical])').evaluateAll(shown)).toEqual([]);
});

test('nothing on paper waits for a press', async ({ page }) => {
  const idle = page.locator('button, output, summary + form, .masthead a[hreflang]');
  expect(await idle.evaluateAll(shown)).toEqual([]);
});

test('one thing stays on one sheet, and what plays takes none', async ({ page, site }) => {
  await site.open('/posts/2020/02/27/blocks');
  expect(await page.locator('audio, video:not([poster])').evaluateAll(shown)).toEqual([]);
  for (const whole of ['video-embed', 'figure.code'])
    await expect(page.locator(whole).first()).toHaveCSS('break-inside', 'avoid');
  // Of two boxes of that kind, one in the other, Chromium puts each on a sheet of its own where it fits on none.
  await expect(page.locator('figure.code pre').first()).toHaveCSS('break-inside', 'auto');
  const long = page.locator('figure.code').first();
  await long.evaluate((code) => {
    code.classList.add('long');
  });
  await expect(long).toHaveCSS('break-inside', 'auto');
  await expect(page.locator('.table-region').first()).toHaveCSS('overflow', 'visible');
  await site.open('/posts/2020/03');
  for (const item of ['.calendar tr', '.article-list > li'])
    await expect(page.locator(item).first()).toHaveCSS('break-inside', 'avoid');
  // A head of a table of two sheets would be said again over a line that is empty.
  await expect(page.locator('.calendar thead')).toHaveCSS('display', 'table-row-group');
  const edges = await page
    .locator('.masthead > div, main h1')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
  expect(new Set(edges.map(Math.round)).size).toBe(1);
});

test('what is folded on the screen is open on paper', async ({ page, site }) => {
  await site.prose.evaluate((prose) => {
    const details = document.createElement('details');
    const text = Object.assign(document.createElement('p'), {
      id: 'folded',
      textContent: '折起的话。',
    });
    details.append(document.createElement('summary'), text);
    prose.append(details);
  });
  const folded = page.locator('#folded');
  await expect(folded).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(folded).toBeHidden();
});

test('a head does not stand alone at the foot of a sheet', async ({ site }) => {
  for (const level of [2, 3, 4]) {
    const heads = site.prose.getByRole('heading', { level });
    for (const head of await heads.all()) await expect(head).toHaveCSS('break-after', 'avoid');
  }
});

/** The elements that take room, by their names. */
function shown(elements: Element[]): string[] {
  return elements
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => element.localName);
}
