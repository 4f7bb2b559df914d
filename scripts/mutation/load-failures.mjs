/**
 * Fields of Vitest's record of a file of tests that are read.
 *
 * @typedef {object} TestFile
 * @property {string} name Path of it, as Vitest names it.
 * @property {unknown[]} tasks What it holds: suites and tests.
 * @property {{ state?: string }} [result] Outcome of it as a whole.
 */

/**
 * Makes a reporter for Vitest that gives each file of tests which could not be loaded one test that has failed. Stryker
 * counts failed tests alone, and such a file has none: to it a change that lets nothing load is one that no test has
 * noticed (https://github.com/stryker-mutator/stryker-js/issues/6150).
 *
 * @returns {{
 *   onInit: (vitest: { state: { getFiles: () => TestFile[] } }) => void;
 *   onTestRunEnd: () => void;
 * }} Hooks of Vitest.
 */
export function createLoadFailures() {
  /** @type {() => TestFile[]} */
  let filesOf = () => [];
  return {
    onInit: ({ state }) => {
      filesOf = () => state.getFiles();
    },
    onTestRunEnd: () => {
      for (const file of filesOf()) {
        if (file.result?.state !== 'fail' || file.tasks.length > 0) continue;
        file.tasks.push({
          type: 'test',
          name: 'is loaded',
          mode: 'run',
          file,
          result: file.result,
        });
      }
    },
  };
}
