import type { Page } from '@playwright/test';
import { accessibilityProblems } from '../support/accessibility';
import { expect, test } from '../support/test';

const PAPER = { light: 'rgb(252, 251, 248)', dark: 'rgb(23, 24, 26)' };

const html = (page: Page) => page.locator('html');
const body = (page: Page) => page.locator('body');

test.use({ colorScheme: 'light' });

test('without a choice the page follows the system', async ({ page, site }) => {
  await site.open('/about');
  for (const setting of ['字体', '字号', '外观']) {
    await expect(await site.chosen(setting)).toHaveValue('');
  }
  await expect(body(page)).toHaveCSS('background-color', PAPER.light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(body(page)).toHaveCSS('background-color', PAPER.dark);
});

test('the bars of the browser have the colour of the page', async ({ page, site }) => {
  const bars = () =>
    page.evaluate(() => {
      const tags = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]');
      const inks = document.createElement('i');
      inks.style.color = [...tags].find(({ media }) => matchMedia(media).matches)?.content ?? '';
      return inks.style.color;
    });
  await site.open('/about');
  expect(await bars()).toBe(PAPER.light);
  await site.choose('外观', '深色');
  expect(await bars()).toBe(PAPER.dark);
  await page.reload();
  await expect.poll(bars).toBe(PAPER.dark);
  await site.choose('外观', '浅色');
  expect(await bars()).toBe(PAPER.light);
  await site.choose('外观', '跟随系统');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await bars()).toBe(PAPER.dark);
});

test('a light page can be had from a dark system, and the system back', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await site.open('/about');
  await site.choose('外观', '浅色');
  await expect(body(page)).toHaveCSS('background-color', PAPER.light);

  await site.choose('外观', '跟随系统');
  await expect(body(page)).toHaveCSS('background-color', PAPER.dark);
  await page.reload();
  await expect(await site.chosen('外观')).toHaveValue('');
  await expect(html(page)).not.toHaveAttribute('data-theme');
});

test('the text can be set in Song, and the interface stays as it was', async ({ page, site }) => {
  await site.open('/about');
  await site.choose('字体', '宋体');
  await expect(site.prose).toHaveCSS('font-family', /Songti SC/);
  await expect(site.navigation).toHaveCSS('font-family', /^"PingFang SC"/);
  await page.reload();
  await expect(site.prose).toHaveCSS('font-family', /Songti SC/);
  await site.choose('字体', '黑体');
  await expect(site.prose).toHaveCSS('font-family', /^"PingFang SC"/);
});

test('the text has five sizes, 2 px apart', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await site.open('/about');
  for (const [name, size] of [
    ['小', '16px'],
    ['标准', '18px'],
    ['大', '20px'],
    ['较大', '22px'],
    ['最大', '24px'],
  ] as const) {
    await site.choose('字号', name);
    await expect(site.prose).toHaveCSS('font-size', size);
  }
  await page.reload();
  await expect(site.prose).toHaveCSS('font-size', '24px');
});

test('values that nobody can have chosen are ignored', async ({ page, site }) => {
  await page.addInitScript(() => {
    for (const key of ['theme', 'face', 'size']) localStorage.setItem(key, 'no-such-value');
  });
  await site.open('/about');
  for (const attribute of ['data-theme', 'data-face', 'data-size']) {
    await expect(html(page)).not.toHaveAttribute(attribute);
  }
  await expect(await site.chosen('外观')).toHaveValue('');
});

test('where storage is closed the choice holds for the page', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await site.open('/about');
  await site.choose('外观', '深色');
  await expect(body(page)).toHaveCSS('background-color', PAPER.dark);
  await page.reload();
  await expect(await site.chosen('外观')).toHaveValue('');
});

test('another open page follows', async ({ page, site, context }) => {
  await site.open('/about');
  const other = await context.newPage();
  await other.goto('/posts');
  await site.choose('外观', '深色');
  await expect(html(other)).toHaveAttribute('data-theme', 'dark');
  await other.close();
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
});

test('the keyboard opens it, changes it and closes it', async ({ page, site }) => {
  await site.open('/about');
  const theme = page.getByRole('group', { name: '外观' });
  await site.settings.focus();
  await page.keyboard.press('Enter');
  await expect(theme).toBeVisible();

  await (await site.chosen('外观')).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');

  await page.keyboard.press('Escape');
  await expect(theme).toBeHidden();
  await expect(site.settings).toBeFocused();
});

test('it closes when the reader goes on elsewhere', async ({ page, site }) => {
  await site.open('/about');
  const theme = page.getByRole('group', { name: '外观' });
  await site.settings.click();
  await expect(theme).toBeVisible();
  await site.heading.click();
  await expect(theme).toBeHidden();

  await site.settings.click();
  await (await site.chosen('外观')).focus();
  await page.keyboard.press('Tab');
  await expect(theme).toBeHidden();
});

test('open, it fits a phone and is accessible', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await site.open('/about');
  await site.settings.click();
  const box = await page.locator('reading-settings details > div').boundingBox();
  expect(await site.overflow()).toEqual([]);
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityProblems(page, 'colours')).toEqual([]);
});
