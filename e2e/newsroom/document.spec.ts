import { newsroomPages } from '../matrix';
import { expect, test } from '../support/test';

for (const { name, path, status, title, description } of newsroomPages) {
  test(`${name}: landmarks, head and skip link`, async ({ page, site, origin }) => {
    await site.open(path, status);

    await expect(site.heading).toHaveCount(1);
    await expect(site.heading).toBeVisible();
    for (const landmark of [site.masthead, site.navigation, site.main, site.footer]) {
      await expect(landmark).toHaveCount(1);
      await expect(landmark).toBeVisible();
    }

    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page).toHaveTitle(title);
    expect(await site.stated('meta[name=description]', 'content')).toEqual([description]);
    // Parsed without a base, which only an absolute address allows.
    const canonical = await site.stated('link[rel=canonical]', 'href');
    const own = status === 200 ? [new URL(path, origin).href] : [];
    expect(canonical.map((href) => new URL(String(href)).href)).toEqual(own);

    await page.keyboard.press('Tab');
    await expect(site.skipLink).toBeFocused();
    await expect(site.skipLink).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(site.main).toBeFocused();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page type can be read', async ({ site }) => {
    for (const { name, path, status } of newsroomPages) {
      await test.step(name, async () => {
        await site.open(path, status);

        await expect(site.heading).toBeVisible();
        await expect(site.main).toHaveText(/\S/);
        await expect(site.navigation.getByRole('link')).toHaveCount(8);
        await expect(site.settings).toBeHidden();
      });
    }
  });
});
