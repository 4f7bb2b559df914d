import type { Locator } from '@playwright/test';
import { tabTo } from '../support/focus';
import { SearchPanel } from '../support/search-panel';
import { expect, test } from '../support/test';

/** WCAG 2.2, 2.1.1: no step below needs more than Tab, Enter and what is typed; results are a list with arrows. */

test('the keyboard alone reads the whole site', async ({ page, site }) => {
  test.slow();
  const follow = async (link: Locator, to: RegExp) => {
    await tabTo(page, link.first());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(to);
  };
  await site.open('/');
  await follow(
    site.main.getByRole('article').getByRole('heading').getByRole('link'),
    /\/posts\/2020\/\d\d\/\d\d\/./,
  );
  await follow(site.main.locator('a[rel=author]'), /\/authors\/./);
  await follow(site.navigation.getByRole('link', { name: '分类' }), /\/categories$/);
  await follow(site.main.getByRole('link', { name: '日报', exact: true }), /\/categories\/daily$/);
  await follow(site.main.getByRole('link', { name: /较早/ }), /\/page\/2$/);
  await follow(site.navigation.getByRole('link', { name: '归档' }), /\/posts$/);
  await follow(
    site.footer.getByRole('link', { name: '今日' }),
    /\/posts\/2020\/03\/25(?:#not-today)?$/,
  );
  await follow(site.masthead.getByRole('link', { name: '样例晚报' }), /\/$/);
});

test('the keyboard alone reads an article, and goes on from it', async ({ page, site }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  const press = async (target: Locator) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  };

  await test.step('past the masthead', async () => {
    await site.open('/');
    await press(site.skipLink);
    await expect(site.main).toBeFocused();
    await press(site.main.getByRole('article').getByRole('heading').getByRole('link').first());
    await expect(page).toHaveURL(/\/posts\/2020\/\d\d\/\d\d\/./);
  });

  await test.step('from the contents to a heading, and on from there', async () => {
    await site.open('/posts/2020/02/27/blocks');
    const contents = page.getByRole('navigation', { name: '目录' });
    await press(contents.locator('summary'));
    const entry = contents.getByRole('link').nth(1);
    const id = decodeURIComponent(String(await entry.getAttribute('href')));
    await press(entry);
    await expect(page.locator(`[id="${id.slice(1)}"]`)).toBeInViewport();
    await press(site.main.locator('a[rel=next]'));
    await expect(page).not.toHaveURL(/\/blocks/);
  });

  await test.step('a search, a result, and back', async () => {
    const panel = new SearchPanel(page);
    const { pathname } = new URL(page.url());
    await press(panel.opener);
    await expect(panel.field).toBeFocused();
    await page.keyboard.type('样例镇');
    await expect(panel.options.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/posts\/2020\/03\/./);
    await page.goBack();
    await expect(page).toHaveURL(pathname);
    await press(site.masthead.getByRole('link', { name: '样例晚报' }));
    await expect(page).toHaveURL('/');
  });
});
