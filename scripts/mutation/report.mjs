/** The lowest score that is good, in percent. */
export const GOAL = 85;

/**
 * Fields of Stryker's report that are read.
 *
 * @typedef {object} StrykerReport
 * @property {Record<string, { mutants: { status: string }[] }>} files By path.
 * @see https://github.com/stryker-mutator/mutation-testing-elements/tree/master/packages/report-schema
 */

/**
 * Counts of changes by what the tests made of them.
 *
 * @typedef {object} Result
 * @property {number} mutants All changes that could be tried.
 * @property {number} killed Of them, those that failed a test.
 * @property {number} timeouts Those that never came to an end, which is noticed too.
 * @property {number} survived Those that no test noticed.
 * @property {number} uncovered Those that no test reaches, not noticed either.
 * @property {number} score Percent that were noticed, rounded down to a tenth.
 */

/**
 * Counts a report.
 *
 * @param {StrykerReport} report As Stryker writes it.
 * @returns {Result} The counts; what was left out on purpose or does not compile is no change.
 */
export function scoreOf({ files }) {
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const count = (/** @type {string} */ status) =>
    all.filter((each) => each.status === status).length;
  const [killed, timeouts, survived, uncovered] = [
    count('Killed'),
    count('Timeout'),
    count('Survived'),
    count('NoCoverage'),
  ];
  const mutants = killed + timeouts + survived + uncovered;
  const score = mutants === 0 ? 100 : Math.floor((1000 * (killed + timeouts)) / mutants) / 10;
  return { mutants, killed, timeouts, survived, uncovered, score };
}

/**
 * Writes a result as a Markdown table.
 *
 * @param {string} target Code that was changed.
 * @param {Result} result The counts.
 * @returns {string} The table, of one row.
 */
export function report(target, { mutants, killed, timeouts, survived, uncovered, score }) {
  const cells = [`\`${target}\``, mutants, killed, timeouts, survived, uncovered, `${score} %`];
  return [
    '| what | mutants | killed | never ended | survived | not reached | score |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    `| ${cells.join(' | ')} |`,
  ].join('\n');
}
