import path from 'node:path';
import { attempt } from '../lib/attempt.mjs';
import { BROWSER_FLAGS } from '../lib/browser-flags.mjs';
import { readJson } from '../lib/read-json.mjs';
import { run } from '../lib/run.mjs';

/** Categories of Lighthouse, in the order of the table. */
export const CATEGORIES = /** @type {const} */ ([
  'performance',
  'accessibility',
  'best-practices',
  'seo',
]);

/**
 * A score by category, 0 to 100.
 *
 * @typedef {Record<(typeof CATEGORIES)[number], number>} Scores
 */

/**
 * One run of Lighthouse on one page.
 *
 * @typedef {object} Audit
 * @property {Scores} scores
 * @property {string[]} faults Audits that cost points outside of performance: category, audit, what it says.
 */

/**
 * Fields of a report that are read (https://github.com/GoogleChrome/lighthouse, docs/understanding-results).
 *
 * @typedef {object} Report
 * @property {Record<string, { score: number | null, auditRefs: { id: string, weight: number }[] }>}
 *   categories
 * @property {Record<string, { score: number | null, title: string }>} audits
 */

/**
 * Runs Lighthouse once, as on a phone: its mobile preset is the one without options.
 *
 * @param {string} folder Folder of the installed program.
 * @param {string} browser The browser's program.
 * @param {string} url The page.
 * @param {string[]} excluded Audits to leave out.
 * @returns {Promise<Audit>} Result of the audit.
 * @throws {import('../lib/main.mjs').ExpectedError} When it cannot look at the page, twice.
 */
export async function auditPage(folder, browser, url, excluded) {
  const report = path.join(folder, 'report.json');
  const parameters = [
    path.join(folder, 'node_modules/lighthouse/cli/index.js'),
    url,
    '--quiet',
    '--output=json',
    `--output-path=${report}`,
    '--disable-full-page-screenshot',
    '--no-enable-error-reporting',
    `--chrome-flags=${['--headless=new', ...BROWSER_FLAGS].join(' ')}`,
    ...excluded.map((id) => `--skip-audits=${id}`),
  ];
  const look = () =>
    run(process.execPath, parameters, { cwd: folder, env: { CHROME_PATH: browser } });
  // On a busy machine it may miss the beginning of its own trace, and asks to be run again.
  if (!(await attempt(look))) await look();
  return readAudit(/** @type {Report} */ (readJson(report)));
}

/**
 * Takes from a report what is of interest here.
 *
 * @param {Report} report The report.
 * @returns {Audit} Scores and faults.
 */
export function readAudit({ categories, audits }) {
  const score = (/** @type {string} */ id) => Math.round((categories[id]?.score ?? 0) * 100);
  const faults = CATEGORIES.slice(1).flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${id}: ${audits[id]?.title}`),
  );
  const scores = /** @type {Scores} */ (
    Object.fromEntries(CATEGORIES.map((id) => [id, score(id)]))
  );
  return { scores, faults };
}
