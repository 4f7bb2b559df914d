import { placeTitles, readTitles, titleFaults, titleOf } from '../../e2e/support/titles';
import { headlines } from '../../tests/headlines';
import type { Tab } from './tab';

/** A sample: what engines may take otherwise, quotations, brackets and hyphens, and of the others each fourth. */
const sample = headlines.filter((text, index) => /[“（-]/u.test(text) || index % 4 === 0);

/** A phone, a large one and a desk, in CSS pixels. */
const WIDTHS = [360, 430, 1280];

/** The least, the usual and the largest of the reader's sizes. */
const SIZES = ['small', '', 'largest'];

const ARTICLE = '/posts/2020/02/27/blocks';
const ELEMENTS = '/posts/2020/02/29/all-elements';
const SERIES = '/posts/2020/03/10/ai-daily-news';

/** Places of titles, as in e2e/site/titles.spec.ts, and places that have few. */
const PLACES = [
  { path: ARTICLE, of: 'h1', block: 'h1', sizes: SIZES },
  { path: ARTICLE, of: '.prose h2 a', block: 'h2', sizes: SIZES },
  { path: ELEMENTS, of: '.prose h3 a', block: 'h3', sizes: SIZES },
  { path: ELEMENTS, of: '.prose h4 a', block: 'h4', sizes: SIZES },
  { path: ARTICLE, of: '.toc li a', block: 'li', room: 12, sizes: [''] },
  { path: '/', of: '.lead h2 a', block: 'h2', sizes: [''] },
  { path: '/', of: '.title-list li a', block: 'li', room: 12, sizes: [''] },
  { path: '/posts', of: '.article-item h2 a', block: 'h2', room: 12, sizes: [''] },
  { path: SERIES, of: '.series-list li a', block: 'li', room: 12, sizes: [''] },
  { path: SERIES, of: '.article-steps strong', block: 'a', room: 12, sizes: [''] },
];

/**
 * Sets headlines of the corpus wherever titles stand.
 * @param tab an engine on a site whose policy lets HTML be written
 * @returns breaks where no reader pauses, one a line
 */
export async function checkTitles(tab: Tab): Promise<string[]> {
  const found: string[] = [];
  for (const { path, of, block, room, sizes } of PLACES) {
    await tab.open(path);
    const titles = sample.map((text) => titleOf(text, room));
    await tab.run(placeTitles, { of, block, titles });
    for (const width of WIDTHS) {
      await tab.resize(width, 800);
      for (const size of sizes) {
        await tab.run((chosen) => {
          document.documentElement.dataset.size = chosen;
        }, size);
        for (const title of await tab.run(readTitles, titles))
          found.push(
            ...titleFaults(title).map((fault) => `${of} (${String(width)} px ${size}): ${fault}`),
          );
      }
    }
  }
  return found;
}
