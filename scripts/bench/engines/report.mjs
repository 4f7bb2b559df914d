import { oneDecimal } from '../table.mjs';

/**
 * Measurements of one engine.
 *
 * @typedef {object} Result
 * @property {string} name The engine.
 * @property {import('../measure.mjs').Cost} cost Of a cold build.
 * @property {import('./weigh.mjs').PageWeight} article The seed article.
 * @property {import('./weigh.mjs').PageWeight} list The newest articles.
 */

/**
 * Writes the table.
 *
 * @param {Result[]} results By engine.
 * @returns {string} Markdown.
 */
export function report(results) {
  const row = (/** @type {string} */ label, /** @type {(result: Result) => string} */ cell) => [
    label,
    ...results.map(cell),
  ];
  const weight = ({ gzip, brotli } = { gzip: 0, brotli: 0 }) =>
    `${gzip.toLocaleString('en')} / ${brotli.toLocaleString('en')}`;
  const requests = (/** @type {import('./weigh.mjs').PageWeight} */ page) =>
    page.foreign > 0 ? `${page.requests}, ${page.foreign} to others` : String(page.requests);
  const lines = [
    row('cold build, CPU s', ({ cost }) => oneDecimal(cost.cpu)),
    row('cold build, wall s', ({ cost }) => oneDecimal(cost.wall)),
    row('article: HTML', ({ article }) => weight(article.html)),
    row('article: style sheets', ({ article }) => weight(article.css)),
    row('article: scripts', ({ article }) => weight(article.js)),
    row('article: all but fonts', ({ article }) => article.all.toLocaleString('en')),
    row('article: requests', ({ article }) => requests(article)),
    row('list: HTML', ({ list }) => weight(list.html)),
    row('list: all but fonts', ({ list }) => list.all.toLocaleString('en')),
    row('list: requests', ({ list }) => requests(list)),
  ];
  const head = ['', ...results.map(({ name }) => name)];
  const rule = ['---', ...results.map(() => '---:')];
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
