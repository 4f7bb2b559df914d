import { expect, test } from '../support/test';

const ARTICLE = '/posts/2020/02/27/blocks';

/** Page types that have a style sheet of their own, and a rule of it: an element, a property and its value. */
const pages: [path: string, element: string, property: string, value: string, status?: number][] = [
  ['/', '.edition-line', 'display', 'grid'],
  ['/', '.calendar-small', 'table-layout', 'fixed'],
  ['/posts/2020', '.calendar-year', 'display', 'grid'],
  ['/posts/2020/03', '.calendar-large', 'table-layout', 'fixed'],
  ['/posts/2020/03/25', '.article-item', 'display', 'grid'],
  ['/categories/daily', '.page-header', 'display', 'grid'],
  ['/tags', '.directory > li', 'display', 'grid'],
  ['/authors/lin-demo', '.author-card', 'display', 'grid'],
  ['/corrections', '.all-corrections > li', 'padding-block-start', '24px'],
  ['/search?q=样例镇', '.article-item', 'display', 'grid'],
  [`${ARTICLE}/wechat`, '.copy-field', 'display', 'grid'],
  ['/posts/2020/03/24/email', '.copy-field', 'display', 'grid'],
  ['/no-such-page', '.page-header', 'display', 'grid', 404],
];

for (const [path, element, property, value, status = 200] of pages) {
  test(`${path} has the styles of ${element}, after those of every page`, async ({
    page,
    site,
  }) => {
    const sheets = page.locator('link[rel=stylesheet][href*="/chunks/"]');
    const hrefs = () =>
      sheets.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await site.open(ARTICLE);
    const common = await hrefs();
    expect(common).toHaveLength(1);

    await site.open(path, status);
    expect((await hrefs()).slice(0, 1)).toEqual(common);
    expect((await hrefs()).length).toBeLessThanOrEqual(3);
    await expect(page.locator(element).first()).toHaveCSS(property, value);
  });
}
