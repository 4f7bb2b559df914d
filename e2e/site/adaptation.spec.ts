import { REFLOW_WIDTH } from '../matrix';
import { accessibilityProblems } from '../support/accessibility';
import { expect, test } from '../support/test';

const ARTICLE = '/posts/2026/02/28/ai-2026-where-we-stand';
const SPECIMEN = '/typography';

for (const path of [ARTICLE, SPECIMEN]) {
  test(`${path}: 320 px wide, nothing scrolls to the side`, async ({ page, site }) => {
    await page.setViewportSize({ width: REFLOW_WIDTH, height: 640 });
    await site.open(path);
    expect(await site.overflow()).toEqual([]);
    await site.choose('字号', '最大');
    expect(await site.overflow()).toEqual([]);
  });

  test(`${path}: text at 200 % is twice as large and still fits`, async ({ page, site }) => {
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await site.open(path);
      const size = () =>
        site.prose.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      const before = await size();
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await size()).toBeCloseTo(2 * before, 1);
      expect(await site.overflow(), `${String(width)} px`).toEqual([]);
    }
  });

  test(`${path}: is accessible at both widths, light and dark`, async ({ page, site }) => {
    await site.open(path);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await accessibilityProblems(page, 'colours')).toEqual([]);
    }
  });
}

test('who asks for more contrast gets black on paper, 7 : 1 for all text', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ contrast: 'more', colorScheme: 'light' });
  await site.open(ARTICLE);
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(255, 255, 255)');
});

test('in forced colours what is chosen, quoted and marked can be told', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await site.open(SPECIMEN);
  await site.settings.click();
  const colour = (selector: string, property: 'backgroundColor' | 'borderInlineStartColor') =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], property);
  expect(await colour('.choice:has(:checked)', 'backgroundColor')).not.toBe(
    await colour('.choice:not(:has(:checked))', 'backgroundColor'),
  );
  // The line beside a quotation is a border, which survives; a background would not.
  const line = await site.prose
    .locator('blockquote')
    .first()
    .evaluate((element) => getComputedStyle(element, '::before').borderInlineStartWidth);
  expect(line).toBe('2px');
});

test.describe('on paper', () => {
  test('the seed takes three pages of A4, numbered', async ({ page, site }) => {
    await site.open(ARTICLE);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    // In points of 1/72 inch.
    expect(Number(width)).toBeCloseTo((210 / 25.4) * 72, 0);
    expect(Number(height)).toBeCloseTo((297 / 25.4) * 72, 0);
  });

  test('it is a page of a book: 42 characters of Song, indented, nothing to click', async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    // The width of the text area: A4 less the margins, at 96 pixels an inch.
    await page.setViewportSize({ width: Math.floor(((210 - 54) / 25.4) * 96), height: 1000 });
    await site.open(ARTICLE);
    const paragraph = site.prose.locator('> p').nth(1);
    await expect(paragraph).toHaveCSS('font-family', /Songti SC/);
    await expect(paragraph).toHaveCSS('font-size', '14px');
    await expect(paragraph).toHaveCSS('text-indent', '28px');
    await expect(paragraph).toHaveCSS('margin-block-end', '0px');
    expect(await site.prose.evaluate(({ clientWidth }) => clientWidth)).toBe(42 * 14);
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
    for (const part of [site.navigation, site.settings, site.footer]) {
      await expect(part).toBeHidden();
    }
  });

  test('a link says where it leads, once', async ({ page, site }) => {
    await page.emulateMedia({ media: 'print' });
    await site.open(SPECIMEN);
    const after = (text: string) =>
      site.prose
        .locator('a', { hasText: text })
        .evaluate((link) => getComputedStyle(link, '::after').content);
    // The address as a browser gives it: the value of attr(), or the function.
    expect(await after('《中文排版需求》')).toMatch(/attr\(href\)|www\.w3\.org\/TR\/clreq/);
    expect(await after('https://www.w3.org/')).toBe('none');
  });
});
