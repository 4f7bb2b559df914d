/**
 * Writes Stryker's configuration.
 *
 * @param {string} target A folder or a file of the code, as the command line names it.
 * @param {boolean} isFolder Whether it is a folder.
 * @param {string} workFolder Folder for what Stryker makes, relative to the project.
 * @see https://stryker-mutator.io/docs/stryker-js/configuration/
 */
export function strykerConfig(target, isFolder, workFolder) {
  const name = target.replace(/\/$/, '');
  const result = `${workFolder}/${name.replaceAll('/', '-')}`;
  return {
    testRunner: 'vitest',
    // Each change is tried with the tests that reach it only.
    coverageAnalysis: 'perTest',
    vitest: { related: true },
    mutate: isFolder ? [`${name}/**/*.{ts,tsx}`, '!**/*.test.*'] : [name],
    incremental: true,
    incrementalFile: `${result}.incremental.json`,
    tempDirName: `${workFolder}/sandbox`,
    // Of what git leaves out the tests need .contentlayer alone, but for a link to a folder, which Stryker cannot copy.
    ignorePatterns: [
      '.contentlayer/shown',
      ...['.e2e', '.next', 'public/assets', 'test-results', 'playwright-report'],
    ],
    // A machine that does other things as well is slow, not wrong.
    timeoutMS: 20_000,
    concurrency: 2,
    disableTypeChecks: false,
    allowConsoleColors: false,
    reporters: ['clear-text', 'json', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: `${result}.json` },
  };
}
