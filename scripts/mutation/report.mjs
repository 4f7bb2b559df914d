import { wilsonInterval } from './sample.mjs';

/** The lowest score that is good, in percent. */
export const GOAL = 85;

/**
 * Fields of what Stryker's report says of a change.
 *
 * @typedef {object} Mutant
 * @property {string} status Outcome of it.
 * @property {readonly string[]} [coveredBy] Ids of the tests that reach it.
 * @property {number} [testsCompleted] Number of tests that came to an end.
 */

/**
 * Fields of Stryker's report that are read.
 *
 * @typedef {object} StrykerReport
 * @property {Record<string, { mutants: Mutant[] }>} files By path.
 * @see https://github.com/stryker-mutator/mutation-testing-elements/tree/master/packages/report-schema
 */

/**
 * Counts of changes by what the tests made of them.
 *
 * @typedef {object} Result
 * @property {number} all All changes that Stryker knows.
 * @property {number} ignored Of them, those of what modules make as they are loaded, where they are left out, and those
 *   of which no test was heard.
 * @property {number} tried Of them, those that were tried.
 * @property {number} killed Of these, those that failed a test.
 * @property {number} timeouts Those that never came to an end, which is noticed too.
 * @property {number} survived Those that no test noticed.
 * @property {number} uncovered Those that no test reaches, not noticed either.
 * @property {number} score Percent that were noticed, rounded down to a tenth.
 * @property {[low: number, high: number]} interval Where the score of all lies, with 95 % confidence, in percent.
 */

/**
 * Counts a report.
 *
 * @param {StrykerReport} report As Stryker writes it.
 * @param {readonly string[]} code Paths of the code that is asked about.
 * @returns {Result} The counts. Changes that were not drawn are none that were tried.
 */
export function scoreOf({ files }, code) {
  const all = code.flatMap((file) => files[file]?.mutants ?? []);
  const every = all.filter((each) => !isUnheard(each));
  const count = (/** @type {string} */ status) =>
    every.filter((each) => each.status === status).length;
  const [killed, timeouts, survived, uncovered] = [
    count('Killed'),
    count('Timeout'),
    count('Survived'),
    count('NoCoverage'),
  ];
  const noticed = killed + timeouts;
  const tried = noticed + survived + uncovered;
  const [low, high] = wilsonInterval(noticed, tried);
  return {
    ...{
      all: all.length,
      ignored: count('Ignored') + all.length - every.length,
      tried,
      killed,
      timeouts,
      survived,
      uncovered,
    },
    score: tried === 0 ? 100 : percent(noticed / tried),
    interval: [percent(low), percent(high)],
  };
}

/**
 * Whether a change is said to have survived tests of which none came to an end: Vitest ends a run with the first test that
 * fails, and on a busy machine the word of it comes too late for Stryker
 * (https://github.com/stryker-mutator/stryker-js/issues/6192).
 *
 * @param {Mutant} mutant The change.
 */
const isUnheard = ({ status, coveredBy = [], testsCompleted }) =>
  status === 'Survived' && coveredBy.length > 0 && testsCompleted === 0;

/** @param {number} share Between 0 and 1. @returns {number} The same in percent, rounded down to a tenth. */
const percent = (share) => Math.floor(1000 * share) / 10;

/**
 * Writes results as a Markdown table.
 *
 * @param {readonly (readonly [target: string, result: Result])[]} results Of each target.
 * @returns {string} The table, a row a target.
 */
export function report(results) {
  return [
    '| what | changes | left out | tried | killed | never ended | survived | not reached | score | of all, with 95 % confidence |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...results.map(([target, result]) => row(target, result)),
  ].join('\n');
}

/** @param {string} target @param {Result} result @returns {string} Its row. */
function row(
  target,
  { all, ignored, tried, killed, timeouts, survived, uncovered, score, interval },
) {
  const counts = [all, ignored, tried, killed, timeouts, survived, uncovered];
  // What has been tried whole needs no estimate.
  const estimate = all === tried ? '' : `${interval[0]}–${interval[1]} %`;
  return `| ${[`\`${target}\``, ...counts, `${score} %`, estimate].join(' | ')} |`;
}
