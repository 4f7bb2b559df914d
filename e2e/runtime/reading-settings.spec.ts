import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

const PAPER = { light: 'rgb(252, 251, 248)', dark: 'rgb(23, 24, 26)' };

const html = (page: Page) => page.locator('html');

test.use({ colorScheme: 'light' });

test('without a choice the page follows the system', async ({ page, site }) => {
  await site.open('/about');
  await expect(site.theme).toHaveValue('system');
  await expect(page.locator('body')).toHaveCSS('background-color', PAPER.light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('background-color', PAPER.dark);
});

test('a choice holds on the next page and after a reload', async ({ page, site }) => {
  await site.open('/about');
  await site.theme.selectOption('深色');
  await expect(page.locator('body')).toHaveCSS('background-color', PAPER.dark);

  await site.navigation.getByRole('link', { name: '归档' }).click();
  await expect(page).toHaveURL('/posts');
  await expect(site.theme).toHaveValue('dark');
  await expect(page.locator('body')).toHaveCSS('background-color', PAPER.dark);

  await page.reload();
  await expect(site.theme).toHaveValue('dark');
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
});

test('a light page can be had from a dark system, and the system back', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await site.open('/about');
  await site.theme.selectOption('浅色');
  await expect(page.locator('body')).toHaveCSS('background-color', PAPER.light);

  await site.theme.selectOption('跟随系统');
  await expect(page.locator('body')).toHaveCSS('background-color', PAPER.dark);
  await page.reload();
  await expect(site.theme).toHaveValue('system');
  await expect(html(page)).not.toHaveAttribute('data-theme');
});

test('the choice is in force before there is anything to paint', async ({ page, site }) => {
  await site.open('/about');
  await site.theme.selectOption('深色');
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const { body, documentElement } = document;
      // Null until the parser has reached the body.
      if (!(body as HTMLElement | null)) return;
      observer.disconnect();
      documentElement.dataset.themeAtBody = documentElement.dataset.theme ?? 'none';
    }).observe(document, { childList: true, subtree: true });
  });

  await site.open('/posts');
  await expect(html(page)).toHaveAttribute('data-theme-at-body', 'dark');
});

test('a value that nobody can have chosen is ignored', async ({ page, site }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'no-such-theme'));
  await site.open('/about');
  await expect(html(page)).not.toHaveAttribute('data-theme');
  await expect(site.theme).toHaveValue('system');
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
  await site.theme.selectOption('深色');
  await expect(page.locator('body')).toHaveCSS('background-color', PAPER.dark);
  await page.reload();
  await expect(site.theme).toHaveValue('system');
});

test('the keyboard changes it', async ({ page, site }) => {
  await site.open('/about');
  await site.theme.focus();
  await page.keyboard.press('End');
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
});
