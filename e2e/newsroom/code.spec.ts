import type { Page } from '@playwright/test';
import { contrast } from '../support/contrast';
import { expect, test } from '../support/test';

const ARTICLE = '/posts/2020/02/27/blocks';

/** WCAG 2.2, 1.4.3: the contrast of text. */
const AA = 4.5;

/** Every kind of token that the stylesheet colours, and text without a kind. */
const kinds = [
  'comment',
  'keyword',
  'string',
  'constant',
  'function',
  'inserted',
  'deleted',
  'changed',
  'none',
];

/** The colour of each kind, and what it may stand on, as `rgb(…)`. */
async function readColours(page: Page) {
  return page
    .locator('.code code')
    .first()
    .evaluate((code, names) => {
      const colour = (element: Element) => getComputedStyle(element).color;
      const background = (selector: string) => {
        const element = document.querySelector(`.prose ${selector}`);
        return element ? getComputedStyle(element).backgroundColor : '';
      };
      const inks = names.map((name) => {
        const token = code.appendChild(document.createElement('span'));
        token.className = `token-${name}`;
        return [name, colour(token)] as const;
      });
      return { inks, papers: [background('.code'), background('.code mark')] };
    }, kinds);
}

for (const theme of ['light', 'dark'] as const) {
  test(`code can be read on its ground and on a marked line, ${theme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
    await site.open(ARTICLE);
    await site.choose('外观', theme === 'light' ? '浅色' : '深色');

    const { inks, papers } = await readColours(page);
    expect(new Set(papers).size).toBe(2);
    expect(new Set(inks.map(([, ink]) => ink)).size).toBe(6);
    for (const [name, ink] of inks) {
      for (const paper of papers) {
        expect(contrast(ink, paper), `${name}, ${ink} on ${paper}`).toBeGreaterThanOrEqual(AA);
      }
    }
  });
}

test('code has its title, its marked lines, its colours, and no style of its own', async ({
  page,
  site,
}) => {
  await site.open(ARTICLE);
  const figure = page.getByRole('figure', { name: '样例/greet.ts' });
  await expect(figure.locator('mark')).toHaveCount(3);
  await expect(figure.locator('mark').first()).toHaveText(/^export function greet/u);
  await expect(figure.locator('.token-keyword').first()).toHaveText('export');
  await expect(site.prose.locator('.code [style]')).toHaveCount(0);
});

test('the copy button copies, and says so', async ({ page, context, site, origin }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await site.open(ARTICLE);
  const figure = site.prose.locator('.code').nth(1);
  await figure.getByRole('button', { name: '复制代码' }).press('Enter');
  await expect(figure.getByRole('status')).toHaveText('已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '# 没有标题\ndef total(prices: list[float]) -> float:\n    """合计。"""\n    return sum(prices) * 1.06\n',
  );
});

test('long lines can be scrolled by keyboard', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await site.open(ARTICLE);
  const code = site.prose.locator('.code pre').first();
  await code.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => code.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('code is there, and no button that does nothing', async ({ page, site }) => {
    await site.open(ARTICLE);
    await expect(site.prose.locator('.code pre').first()).toContainText('export function greet');
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
