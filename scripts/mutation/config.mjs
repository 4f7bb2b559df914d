import { fileURLToPath } from 'node:url';

/**
 * Run that is asked for.
 *
 * @typedef {object} Run
 * @property {string} target Code to change, as the command line names it.
 * @property {readonly string[]} code Paths of its files.
 * @property {boolean} isLoadingTried Whether what modules make as they are loaded is changed too.
 * @property {import('./sample-checker.mjs').Draw} [sample] Sample to draw; else every change is tried.
 */

/**
 * Writes Stryker's configuration.
 *
 * @param {Run} run What is asked for.
 * @param {string} workFolder Folder for what Stryker makes, relative to the project.
 * @see https://stryker-mutator.io/docs/stryker-js/configuration/
 */
export function strykerConfig({ target, code, isLoadingTried, sample }, workFolder) {
  const name = target.replace(/\/$/u, '').replaceAll('/', '-');
  const result = `${workFolder}/${sample ? `${name}.sample-${sample.seed}` : name}`;
  return {
    testRunner: 'vitest',
    // Each change is tried with the tests that reach it only.
    coverageAnalysis: 'perTest',
    vitest: { related: true, configFile: 'scripts/mutation/vitest.config.mjs' },
    // Such a change asks for all tests, not for those that reach it.
    ignoreStatic: !isLoadingTried,
    mutate: code,
    incremental: true,
    incrementalFile: `${result}.incremental.json`,
    tempDirName: `${workFolder}/sandbox`,
    // Of what git leaves out the tests need .contentlayer alone, but for a link to a folder, which Stryker cannot copy.
    ignorePatterns: [
      '.contentlayer/shown',
      ...['.e2e', '.next', 'public/assets', 'test-results', 'playwright-report'],
    ],
    // A machine that does other things as well is slow, not wrong.
    timeoutMS: 90_000,
    dryRunTimeoutMinutes: 60,
    concurrency: 2,
    disableTypeChecks: false,
    allowConsoleColors: false,
    reporters: ['clear-text', 'json', 'progress-append-only'],
    clearTextReporter: {
      ...{ allowColor: false, logTests: false, reportTests: false },
      reportScoreTable: !sample,
    },
    jsonReporter: { fileName: `${result}.json` },
    ...(sample && {
      plugins: [
        '@stryker-mutator/*',
        fileURLToPath(new URL('sample-checker.mjs', import.meta.url)),
      ],
      checkers: ['sample'],
      sample,
    }),
  };
}
