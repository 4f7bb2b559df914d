import path from 'node:path';
import { isDrawn } from './sample.mjs';

/** @typedef {import('./sample.mjs').Mutant} Mutant */

/**
 * A sample that is asked for.
 *
 * @typedef {object} Draw
 * @property {string} root Absolute path of the project.
 * @property {number} seed A whole number.
 * @property {number} every One change in how many is tried.
 */

/**
 * Makes a checker that lets a sample pass. Stryker asks a checker of each change whether it is worth a test
 * run; its words know one reason against that, that the change does not compile.
 *
 * @param {{ sample: Draw }} options Of Stryker's configuration.
 * @see https://stryker-mutator.io/docs/stryker-js/guides/create-a-plugin/
 */
export function createSampleChecker({ sample: { root, seed, every } }) {
  const answer = (/** @type {Mutant} */ mutant) => {
    const fileName = path.relative(root, mutant.fileName).replaceAll(path.sep, '/');
    const isPassed = isDrawn({ ...mutant, fileName }, every, seed);
    return isPassed ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' };
  };
  return {
    init: () => Promise.resolve(),
    // In one group: each group is a message between two processes.
    group: (/** @type {{ id: string }[]} */ all) => Promise.resolve([all.map(({ id }) => id)]),
    check: (/** @type {({ id: string } & Mutant)[]} */ all) =>
      Promise.resolve(Object.fromEntries(all.map((each) => [each.id, answer(each)]))),
  };
}
createSampleChecker.inject = /** @type {const} */ (['options']);

/** Plugins, as Stryker finds them. */
export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: createSampleChecker }];

/** Options of the plugin: Stryker warns of those that it does not know. */
export const strykerValidationSchema = { properties: { sample: { type: 'object' } } };
