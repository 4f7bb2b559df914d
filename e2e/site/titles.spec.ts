import { headlines } from '@/tests/headlines';
import { expect, test } from '../support/test';
import { placeTitles, readTitles, titleOf, type SetTitle } from '../support/titles';

const ARTICLE = '/posts/2026/02/28/ai-2026-where-we-stand';

/** Widths of the window in CSS pixels. */
const WIDTHS = [320, 360, 390, 430, 768, 1280];

const SIZES = ['small', '', 'large', 'larger', 'largest'];

/** Where titles stand: what holds one, what is repeated for each, and the narrowest line that they are written for. */
const places = [
  { name: 'a title', path: ARTICLE, of: 'h1', sizes: SIZES },
  { name: 'a heading', path: ARTICLE, of: '.prose h2 a', block: 'h2', sizes: SIZES },
  { name: 'the contents', path: ARTICLE, of: '.toc li a', block: 'li', room: 12, sizes: [''] },
  { name: 'the front page', path: '/', of: '.lead h2 a', block: 'h2', sizes: [''] },
  { name: 'a list', path: '/posts', of: '.article-item h2 a', block: 'h2', room: 12, sizes: [''] },
];

/** Closing marks and stops begin no line, opening ones end none. */
const NOT_AT_START = /^(?:[，。、；：？！’”）》〉】｜丨·～%％℃]|—(?!—)|…(?!…))/u;
const NOT_AT_END = /[“‘（《〈【$¥#]$/u;

/** A number goes on to its unit. */
const NUMBER_END = /\d[\d.,]*[万亿]?$/u;
const UNIT_START = /^(?:[.,]?\d|[万亿元年月日个倍人%％℃]|美元)/u;

function faults({ text, lines, beyond, broken }: SetTitle): string[] {
  const shown = lines.join(' ⏎ ');
  const found = broken.map((clause) => `parts ${clause}: ${shown}`);
  const say = (what: string) => found.push(`${what}: ${shown}`);
  if (lines.join('') !== text) say('lost');
  // Beside Latin letters Chromium leaves an eighth of an em at a line's end, too.
  if (beyond > 0.15) say(`${beyond.toFixed(2)} em beyond`);
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (lines.length > 1 && (line.match(/[\p{L}\p{N}\p{S}]/gu) ?? []).length < 2) say('alone');
    if (index > 0 && NOT_AT_START.test(line)) say('start');
    if (next === undefined) continue;
    if (NOT_AT_END.test(line.trimEnd())) say('end');
    if (NUMBER_END.test(line) && UNIT_START.test(next)) say('number');
  }
  return found;
}

// The titles are written as HTML, which the site's policy of trusted types forbids its own scripts.
test.use({ bypassCSP: true });

for (const { name, path, of, block = of, room, sizes } of places) {
  test(`${name}: ${String(headlines.length)} headlines break where a reader pauses`, async ({
    page,
    site,
  }) => {
    test.slow();
    await site.open(path);
    const titles = headlines.map((text) => titleOf(text, room));
    await placeTitles(page.locator(of).first(), block, titles);
    await page
      .locator('details:has([data-place])')
      .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
    const wrong: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const size of sizes) {
        await page.evaluate((chosen) => (document.documentElement.dataset.size = chosen), size);
        for (const title of await readTitles(page.locator('[data-place]'), titles)) {
          wrong.push(...faults(title).map((fault) => `${String(width)} ${size} ${fault}`));
        }
      }
    }
    expect(wrong).toEqual([]);
  });
}
