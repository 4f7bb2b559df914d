import { accessibilityProblems } from '../support/accessibility';
import { SearchPanel } from '../support/search-panel';
import { expect, test } from '../support/test';

test('? lists the keys, Escape gives the focus back', async ({ page, site }) => {
  await site.open('/about');
  const button = site.footer.getByRole('button', { name: '键盘操作' });
  await button.focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: '键盘操作' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText('打开搜索', { exact: true })).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test('single keys can be switched off, for good, and on again', async ({ page, site }) => {
  await site.open('/about');
  const button = site.footer.getByRole('button', { name: '键盘操作' });
  const dialog = page.getByRole('dialog', { name: '键盘操作' });
  await button.click();
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-keys', 'off');
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await button.click();
  await expect(dialog.getByRole('checkbox')).not.toBeChecked();
  await expect(new SearchPanel(page).dialog).toHaveCount(0);

  await dialog.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(new SearchPanel(page).field).toBeFocused();
});

test('a question mark that is typed is one', async ({ page, site }) => {
  await site.open('/search');
  const field = site.main.getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('a?');
  await expect(field).toHaveValue('a?');
  await expect(page.locator('keys-dialog')).toHaveCount(0);
});
