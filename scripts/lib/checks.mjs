import { ExpectedError } from './main.mjs';
import { npm } from './npm.mjs';
import { Interrupted, run } from './run.mjs';

/**
 * Scripts of package.json; those of an inner list run beside each other. The content gate comes
 * first: it alone tells GitHub where an editor's mistake is. Then what the others read is made
 * (content, then Next's route types), and the slowest comes last. ESLint has one core to itself for
 * as long as all others that only read files take together.
 */
const STEPS = [
  'check',
  'content:build',
  'types',
  ['lint', 'format:check', 'unused'],
  'unit',
  'e2e',
];

/** @param {number} start A time from `performance.now()`. */
const secondsSince = (start) => ((performance.now() - start) / 1000).toFixed(1);

/**
 * Runs every check in order and stops at the first failure; what runs beside it ends first. The
 * last line it prints is `N passed, 0 failed`, which CI reads; N counts the steps.
 *
 * @param {string} root The project's folder.
 * @param {(string | string[])[]} [steps] Names of scripts in its package.json.
 * @throws {ExpectedError} When a step fails; the message sums up.
 */
export async function runChecks(root, steps = STEPS) {
  const start = performance.now();
  const total = steps.flat().length;
  let passed = 0;
  for (const group of steps) {
    const besides = [group].flat();
    const ends = await Promise.all(besides.map((step) => runStep(root, step, besides.length > 1)));
    passed += ends.filter((end) => end === null).length;
    const failures = ends.filter((end) => end !== null);
    if (failures.length > 0) {
      const left = total - passed - failures.length;
      const lines = failures.map(({ line }) => line).join('\n');
      const summary = `${passed} passed, ${failures.length} failed, ${left} not run`;
      throw new ExpectedError(`${lines}\n${summary}`, failures[0]?.exitCode);
    }
  }
  console.log(`\n✓ ${secondsSince(start)} s\n${total} passed, 0 failed`);
}

/**
 * Runs one step.
 *
 * @param {string} root The project's folder.
 * @param {string} step Name of a script in its package.json.
 * @param {boolean} isHeld Whether what it prints is held back until its end, so that it stands in
 *   one piece.
 * @returns {Promise<{ line: string, exitCode: number } | null>} Line and exit code of the failure; null where it
 *   passed.
 * @throws {Interrupted} When this process was told to stop.
 */
async function runStep(root, step, isHeld) {
  const start = performance.now();
  if (!isHeld) console.log(`\n▶ ${step}`);
  /** @type {string[]} */
  const held = [];
  const hold = (/** @type {string} */ text) => {
    held.push(text);
  };
  const finish = () => {
    if (isHeld) console.log(`\n▶ ${step}\n${held.join('')}`);
  };
  try {
    await run(...npm('run', '--silent', step), { cwd: root, onOutput: isHeld ? hold : undefined });
  } catch (error) {
    if (!(error instanceof ExpectedError) || error instanceof Interrupted) throw error;
    finish();
    const line = `${step} (${secondsSince(start)} s): npm run ${step}`;
    return { line, exitCode: error.exitCode };
  }
  finish();
  console.log(`✓ ${step} (${secondsSince(start)} s)`);
  return null;
}
