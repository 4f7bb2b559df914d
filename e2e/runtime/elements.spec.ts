import { SearchPanel } from '../support/search-panel';
import { expect, test } from '../support/test';

/** The custom elements live through what Next's client runtime does to a page. */

/** The ground of a dark page. */
const DARK = 'rgb(23, 24, 26)';

test.use({ colorScheme: 'light' });

test('the keyboard alone finds an article and opens it', async ({ page, site }) => {
  const panel = new SearchPanel(page);
  await site.open('/about');
  await page.keyboard.press('/');
  await expect(panel.field).toBeFocused();
  await page.keyboard.type('日报第3号');
  await expect(panel.status).toHaveText(/^找到\d+篇$/u);
  await expect(panel.field).toHaveAttribute('aria-expanded', 'true');
  await expect(panel.options.first().locator('mark').first()).toHaveText('日报第3号');

  await page.keyboard.press('ArrowUp');
  await expect(panel.selected).toHaveText((await panel.options.last().textContent()) ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(panel.selected).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  const id = (await panel.options.first().getAttribute('id')) ?? '';
  await expect(panel.field).toHaveAttribute('aria-activedescendant', id);
  await expect(panel.field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/posts/2020/03/03/ai-daily-news');
});

test('a choice holds on the next page and after a reload', async ({ page, site }) => {
  await site.open('/about');
  await site.choose('外观', '深色');
  await expect(page.locator('body')).toHaveCSS('background-color', DARK);

  await site.navigation.getByRole('link', { name: '归档' }).click();
  await expect(page).toHaveURL('/posts');
  await expect(await site.chosen('外观')).toHaveValue('dark');
  await expect(page.locator('body')).toHaveCSS('background-color', DARK);

  await page.reload();
  await expect(await site.chosen('外观')).toHaveValue('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('all choices are in force before there is anything to paint', async ({ page, site }) => {
  await site.open('/about');
  await site.choose('外观', '深色');
  await site.choose('字体', '宋体');
  await site.choose('字号', '最大');
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const { body: parsed, documentElement } = document;
      // Null until the parser has reached the body.
      if (!(parsed as HTMLElement | null)) return;
      observer.disconnect();
      documentElement.dataset.atBody = JSON.stringify(documentElement.dataset);
    }).observe(document, { childList: true, subtree: true });
  });

  await site.open('/posts');
  const atBody = JSON.stringify({ theme: 'dark', face: 'serif', size: 'largest' });
  await expect(page.locator('html')).toHaveAttribute('data-at-body', atBody);
});
