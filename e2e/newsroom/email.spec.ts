import { HtmlValidate } from 'html-validate';
import { accessibilityProblems } from '../support/accessibility';
import { expect, test } from '../support/test';

const DAY = '/posts/2020/02/29';

test.beforeEach(async ({ context, origin, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await site.open(`${DAY}/email`);
});

test('the HTML that is copied is a valid document with every article of the day', async ({
  page,
  origin,
}) => {
  await page.getByRole('button', { name: '复制HTML' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toHaveCount(1);
  const html = await page.evaluate(() => navigator.clipboard.readText());
  expect(html).toContain('每一种元素各一个');
  expect(html).toContain(`href="${origin}${DAY}/all-elements"`);

  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      'no-inline-style': 'off',
      // What Outlook lays out tables by.
      'no-deprecated-attr': 'off',
      'attribute-boolean-style': 'off',
    },
  });
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

test('the plain text has the same articles', async ({ page, origin }) => {
  await page.getByRole('button', { name: '复制纯文本' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toHaveCount(1);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`每一种元素各一个\n`);
  expect(text).toContain(`${origin}${DAY}/all-elements`);
  expect(text).not.toContain('<');
});

test('in dark mode the e-mail is dark', async ({ page }) => {
  const html = await page.getByRole('textbox', { name: 'HTML' }).inputValue();
  await page.emulateMedia({ colorScheme: 'dark' });
  // A page without the site's policy, as in a mail client.
  await page.goto('about:blank');
  await page.setContent(html);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(23, 24, 26)');
  await expect(page.locator('h2 a').first()).toHaveCSS('color', 'rgb(212, 209, 202)');
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('search engines are told to leave it; it fits a phone; axe finds nothing', async ({
  page,
  site,
}) => {
  expect(await site.stated('meta[name=robots]', 'content')).toEqual(['noindex, nofollow']);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await site.overflow()).toEqual([]);
});

test('a day without public articles has none', async ({ site }) => {
  await site.open('/posts/2099/01/01/email', 404);
  await site.open('/posts/2020/02/30/email', 404);
});
