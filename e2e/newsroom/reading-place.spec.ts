import { accessibilityProblems } from '../support/accessibility';
import { expect, test } from '../support/test';

/** The longest of the newsroom. */
const ARTICLE = '/posts/2020/02/27/blocks';

test.use({ viewport: { width: 390, height: 600 } });

test('who left a long article in the middle may go back there', async ({ page, site }) => {
  const offer = page.getByRole('group', { name: '上次的阅读' });
  await site.open(ARTICLE);
  await expect(offer).toHaveCount(0);
  const block = site.prose.locator('> *').nth(20);
  await block.evaluate((element) => {
    element.scrollIntoView();
  });
  await site.open('/about');

  await site.open(ARTICLE);
  await expect(offer).toBeVisible();
  expect(await page.evaluate(() => scrollY), 'nothing moves by itself').toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await offer.getByRole('button', { name: '回到上次读到的地方' }).click();
  await expect(block).toBeInViewport();
  await expect(offer).toHaveCount(0);
});

test('who does not want to is not asked again on the page', async ({ page, site }) => {
  await site.open('/about');
  await page.evaluate((path) => {
    localStorage.setItem('reading-places', JSON.stringify([[path, 20]]));
  }, ARTICLE);
  const offer = page.getByRole('group', { name: '上次的阅读' });
  await site.open(ARTICLE);
  await offer.getByRole('button', { name: '不用了' }).click();
  await expect(offer).toHaveCount(0);
});

test('what is kept and is none of ours does no harm', async ({ page, site }) => {
  await page.addInitScript(() => {
    localStorage.setItem('reading-places', '{"a":[1]}');
  });
  await site.open(ARTICLE);
  await expect(site.settings).toBeVisible();
  await expect(page.getByRole('group', { name: '上次的阅读' })).toHaveCount(0);
});
