import { CATEGORIES } from './audit-page.mjs';

/**
 * A page type with what several runs of Lighthouse gave.
 *
 * @typedef {object} PageResult
 * @property {import('./pages.mjs').LighthousePage} page
 * @property {import('./audit-page.mjs').Audit[]} runs At least one.
 */

/** Median of an odd number of numbers. */
const median = (/** @type {number[]} */ numbers) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * Writes the medians as a Markdown table. Performance depends on how busy the machine is, so it
 * stands beside its target.
 *
 * @param {PageResult[]} results By page type.
 * @returns {string} The table.
 */
export function report(results) {
  const rows = results.map((result) => {
    const { page } = result;
    const [performance, ...others] = CATEGORIES.map((category) => medianOf(result, category));
    const mark = (performance ?? 0) < page.performance ? ' **below**' : '';
    return [page.name, page.path, `${performance}${mark}`, page.performance, ...others];
  });
  const [, ...others] = CATEGORIES;
  const heads = ['page', 'path', 'performance', 'target', ...others];
  const rule = ['---', '---', ...heads.slice(2).map(() => '---:')];
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * Finds where a category that does not depend on the machine is not perfect.
 *
 * @param {PageResult[]} results By page type.
 * @returns {string[]} A line for each such category, and one for each fault behind it.
 */
export function problems(results) {
  return results.flatMap((result) => {
    const low = CATEGORIES.slice(1).filter((category) => medianOf(result, category) < 100);
    if (low.length === 0) return [];
    const faults = new Set(result.runs.flatMap((run) => run.faults));
    const heads = low.map((category) => `${category} ${medianOf(result, category)}`);
    return [`${result.page.path}: ${heads.join(', ')}`, ...[...faults].map((line) => `  ${line}`)];
  });
}

/**
 * @param {PageResult} result A page type.
 * @param {(typeof CATEGORIES)[number]} category A category.
 */
function medianOf({ runs }, category) {
  return median(runs.map(({ scores }) => scores[category]));
}
