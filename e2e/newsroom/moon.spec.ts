import type { Locator } from '@playwright/test';
import { expect, test } from '../support/test';

/** Shape of a moon's lit part. */
const lit = (moon: Locator) => moon.locator('path').getAttribute('d');

test('the day desk shows the edition, its moon and how much of it is lit', async ({ site }) => {
  await site.open('/posts/2020/03/10');
  const head = site.main.locator('header');
  await expect(head).toContainText('第15期');
  await expect(head).toContainText('望（满月） · 月面亮100% · 1篇文章');
  await expect(head.locator('svg')).toHaveAttribute('aria-hidden', 'true');
});

test('the masthead has the moon of the latest edition on every page', async ({ site }) => {
  await site.open('/posts/2020/03/25');
  const latest = await lit(site.main.locator('header svg'));
  await site.open('/posts/2020/03/10');
  expect(await lit(site.main.locator('header svg'))).not.toBe(latest);
  expect(await lit(site.masthead.getByRole('link', { name: '样例晚报' }).locator('svg'))).toBe(
    latest,
  );
});

for (const [colours, options] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const) {
  test(`its light and its night differ: ${colours}`, async ({ page, site }) => {
    await page.emulateMedia(options);
    await site.open('/posts/2020/03/03');
    const moon = site.main.locator('header svg');
    const [night, light] = await Promise.all(
      ['circle', 'path'].map((part) =>
        moon.locator(part).evaluate((shape) => getComputedStyle(shape).fill),
      ),
    );
    expect(light).not.toBe(night);
  });
}
