/**
 * A page type that has to reach the targets.
 *
 * @typedef {object} LighthousePage
 * @property {string} name Name in the table.
 * @property {string} path One page of its kind.
 * @property {number} performance The least score for performance.
 * @property {string[]} [excluded] Audits that it is meant to fail, by their ids.
 */

/**
 * The page types by this project's own content.
 *
 * @type {LighthousePage[]}
 */
export const PAGES = [
  { name: 'front page', path: '/', performance: 98 },
  { name: 'article', path: '/posts/2026/02/28/ai-2026-where-we-stand', performance: 100 },
  { name: 'category', path: '/categories/daily', performance: 98 },
  { name: 'author', path: '/authors/sophie-wang', performance: 98 },
  { name: 'archive', path: '/posts', performance: 98 },
  // Pages of results are no content of a search engine: the page says noindex, as it must.
  { name: 'search', path: '/search', performance: 98, excluded: ['is-crawlable'] },
];
