import type { Locator } from '@playwright/test';
import { characterWidths, readLines } from '../support/lines';
import { expect, test } from '../support/test';

const SPECIMEN = '/typography';

const FACES = ['黑体', '宋体'];

test.beforeEach(async ({ site }) => {
  await site.open(SPECIMEN);
});

for (const face of FACES) {
  test(`marks come from the Chinese font, a character wide: ${face}`, async ({ site }) => {
    await site.choose('字体', face);
    const marks = '字“字”字‘字’字—字…字，字。字：字（字）字《字》';
    expect(new Set(await characterWidths(site.prose, marks))).toEqual(new Set([1]));
    expect(await characterWidths(site.prose, '字——字……字')).toEqual(Array(7).fill(1));
  });

  test(`two marks that meet give up half a character: ${face}`, async ({ site }) => {
    await site.choose('字体', face);
    for (const [pair, width] of [
      ['》（', 1.5],
      ['：“', 1.5],
      ['”，', 1.5],
      ['“‘', 1.5],
      ['）。', 1.5],
      ['」。', 1.5],
      ['，”', 1.5],
      ['》。”', 2],
    ] as const) {
      const widths = await characterWidths(site.prose, `字${pair}字`);
      const taken = widths.slice(1, -1).reduce((sum, each) => sum + each, 0);
      expect(taken, pair).toBeCloseTo(width, 1);
    }
  });

  test(`Han and Latin stand an eighth of a character apart: ${face}`, async ({ site }) => {
    await site.choose('字体', face);
    const [, , plain = 0] = await characterWidths(site.prose, 'AAAA');
    const [, beside = 0] = await characterWidths(site.prose, 'AA字');
    expect(beside - plain).toBeCloseTo(0.125, 1);
    const [, touching = 0] = await characterWidths(site.prose, 'AA，');
    expect(touching).toBeCloseTo(plain, 1);
  });
}

test('an opening mark at the start of a line is flush with it', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const paragraph = site.prose.locator('p').first();
  await paragraph.evaluate(
    (element) => (element.textContent = `${'永'.repeat(38)}《书》${'永'.repeat(60)}`),
  );
  const lines = await readLines(paragraph);
  expect(lines.map(({ text }) => text.slice(0, 2))).toContain('《书');
  const [half] = await characterWidths(site.prose, '《书');
  expect(half).toBe(0.5);
});

test('emphasis is dots under Han, italics in Latin, neither where it is bold already', async ({
  site,
}) => {
  const han = site.prose.locator('em', { hasText: '着重号点在字的下面' });
  await expect(han).toHaveCSS('text-emphasis-style', 'dot');
  await expect(han).toHaveCSS('text-emphasis-position', 'under');
  await expect(han).toHaveCSS('font-style', 'normal');

  const latin = site.prose.locator('em', { hasText: /^emphasis$/ });
  await expect(latin).toHaveCSS('font-style', 'italic');
  await expect(latin).toHaveCSS('text-emphasis-style', 'none');

  const both = site.prose.locator('em:has(strong), strong em').first();
  await expect(both).toHaveCSS('text-emphasis-style', 'none');
});

test.describe('samples', () => {
  // The policy lets no script make HTML.
  test.use({ bypassCSP: true });

  test('dots, sound marks, notes and keys fit in the line gap', async ({ site }) => {
    const paragraph = site.prose.locator('p').first();
    for (const sample of [
      '着重<em>号点</em>',
      '<ruby>饕<rt>tāo</rt></ruby>字',
      '水<sub>2</sub><sup>[1]</sup>',
      '按<kbd>Ctrl</kbd>，看<code>code</code>',
      '<mark>划过</mark><del>删</del><ins>补</ins>',
    ]) {
      const [plain, marked] = await paragraph.evaluate((element, html) => {
        const heightWith = (line: string) => {
          element.innerHTML = `永<br>${line}<br>永`;
          return element.clientHeight;
        };
        return [heightWith('永'), heightWith(html)];
      }, sample);
      expect(marked, sample).toBe(plain);
    }
  });

  test('no Han is slanted, by whatever element', async ({ site }) => {
    await site.prose
      .locator('p')
      .first()
      .evaluate((element) => {
        element.innerHTML =
          '<em>强</em><i>斜</i><cite>书</cite><dfn>义</dfn><var>变</var><blockquote>引</blockquote>';
      });
    const slanted = await site.main
      .locator('*')
      .evaluateAll((elements) =>
        elements
          .filter(
            (element) =>
              getComputedStyle(element).fontStyle !== 'normal' &&
              [...element.childNodes].some(
                ({ nodeType, nodeValue }) =>
                  nodeType === Node.TEXT_NODE && /\p{Script=Han}/u.test(String(nodeValue)),
              ),
          )
          .map(({ outerHTML }) => outerHTML),
      );
    expect(slanted).toEqual([]);
  });
});

const face = (block: Locator) => block.evaluate((element) => getComputedStyle(element).fontFamily);

test('headings are in Song, quotations in Kai, each language in its own face', async ({ site }) => {
  expect(await face(site.heading)).toContain('Songti SC');
  expect(await face(site.prose.locator('h2').first())).toContain('Songti SC');
  expect(await face(site.prose.locator('blockquote').first())).toMatch(/Kaiti SC.*Songti SC/);
  expect(await face(site.prose.locator('p').first())).toMatch(/^"PingFang SC"/);

  const english = site.prose.locator('p[lang=en]');
  await expect(english).toContainText('The line is a unit of reading');
  expect(await face(english)).not.toContain('PingFang SC');
  await expect(english).toHaveCSS('text-align', 'start');
  await expect(english).toHaveCSS('hyphens', 'auto');
  const quotation = site.prose.locator('blockquote[lang=en]');
  await expect(quotation).toContainText('We hold these truths');
  expect(await face(quotation)).not.toMatch(/Kai|Songti/);
});

test('a quotation is indented two characters; its source stands at the end of a line', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const quotation = site.prose.locator('blockquote').first();
  await expect(quotation).toHaveCSS('padding-inline-start', '36px');
  await expect(quotation).toHaveCSS('padding-inline-end', '36px');
  const source = quotation.getByText('——李白《静夜思》');
  await expect(source).toHaveCSS('text-align', 'end');
});

test('the page loads no font', async ({ page, site }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await site.open('/posts/2026/02/28/ai-2026-where-we-stand');
  await page.waitForLoadState('networkidle');
  expect(fonts).toEqual([]);
});
