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
