import { OUTPUTS, STEPS } from './builds.mjs';
import { PAGES } from './serving.mjs';
import { oneDecimal, ratioTable } from './table.mjs';

/**
 * Measurements at one size.
 *
 * @typedef {object} Result
 * @property {number} count Number of posts.
 * @property {import('./builds.mjs').Costs} costs Compilations and builds.
 * @property {number[]} bytes Of each of `OUTPUTS`.
 * @property {import('./serving.mjs').Serving} serving The built site, served.
 */

/** Greatest weight of a list page at any size, in bytes, gzip. */
const LIST_BYTES = 8 * 1024;

const megabytes = (/** @type {number} */ bytes) => bytes / 1024 / 1024;

/**
 * Writes all tables.
 *
 * @param {Result[]} results By size.
 * @returns {string} Markdown.
 */
export function report(results) {
  const columns = results.map(({ count }) => `N = ${count.toLocaleString('en')}`);
  const row = (/** @type {string} */ label, /** @type {(result: Result) => number} */ value) =>
    /** @type {import('./table.mjs').Row} */ ([label, results.map(value)]);
  const table = (/** @type {string} */ corner, /** @type {import('./table.mjs').Row[]} */ rows) =>
    ratioTable(corner, columns, rows, oneDecimal);
  const steps = (
    /** @type {string} */ corner,
    /** @type {(cost: import('./measure.mjs').Cost) => number} */ value,
  ) =>
    table(
      corner,
      STEPS.map((step) => row(step, ({ costs }) => value(costs[step]))),
    );
  return [
    steps('CPU seconds', ({ cpu }) => cpu),
    steps('wall seconds', ({ wall }) => wall),
    steps('peak memory, MB', ({ memory }) => megabytes(memory)),
    table(
      'output, MB',
      OUTPUTS.map((name, index) => row(name, ({ bytes }) => megabytes(bytes[index] ?? 0))),
    ),
    table(
      'list pages, KB gzip',
      PAGES.map((page, index) => row(page, ({ serving }) => (serving.pages[index] ?? 0) / 1024)),
    ),
    table('serving', [
      row('seconds to the first answer', ({ serving }) => serving.start),
      row('memory, MB', ({ serving }) => megabytes(serving.memory)),
      row('files left by 200 unknown addresses', ({ serving }) => serving.leftovers),
    ]),
  ].join('\n\n');
}

/**
 * Finds what must never be, at any size.
 *
 * @param {Pick<Result, 'count' | 'serving'>[]} results By size.
 * @returns {string[]} A line for each.
 */
export function problems(results) {
  return results.flatMap(({ count, serving }) => [
    ...PAGES.filter((_, index) => (serving.pages[index] ?? 0) > LIST_BYTES).map(
      (page) => `N = ${count}: ${page} is larger than 8 KB`,
    ),
    ...(serving.leftovers > 0 ? [`N = ${count}: unknown addresses leave files behind`] : []),
  ]);
}
