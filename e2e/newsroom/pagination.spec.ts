import type { SitePage } from '../support/site-page';
import { expect, test } from '../support/test';

const next = (site: SitePage) => site.main.getByRole('link', { name: '较早' });
const previous = (site: SitePage) => site.main.getByRole('link', { name: '较新' });

for (const [list, total] of [
  ['/posts', 35],
  ['/categories/daily', 29],
  ['/categories/虚构栏目', 28],
  ['/authors/lin-demo', 30],
] as const) {
  test(`${list}: to the last page and back by its links`, async ({ page, site, origin }) => {
    const first = new URL(list, origin).href;
    await site.open(list);
    await expect(site.main).toContainText(`${total}篇文章`);
    await expect(site.main).toContainText('第1页，共2页');
    await expect(previous(site)).toHaveCount(0);
    const newer = await site.titles.allTextContents();

    await expect(next(site)).toHaveAttribute('rel', 'next');
    await next(site).click();
    await expect(page).toHaveURL(`${first}/page/2`);
    await expect(site.main).toContainText('第2页，共2页');
    await expect(next(site)).toHaveCount(0);
    expect(await site.stated('link[rel=canonical]', 'href')).toEqual([`${first}/page/2`]);
    const older = await site.titles.allTextContents();

    expect(newer).toHaveLength(20);
    expect(new Set([...newer, ...older]).size).toBe(total);

    await expect(previous(site)).toHaveAttribute('rel', 'prev');
    await previous(site).click();
    await expect(page).toHaveURL(first);
  });
}

test('a list of one page has no such links', async ({ site }) => {
  await site.open('/posts/2020/02');
  await expect(next(site)).toHaveCount(0);
  await expect(previous(site)).toHaveCount(0);
});
