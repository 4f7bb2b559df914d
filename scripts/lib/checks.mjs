import { ExpectedError } from './main.mjs';
import { npm } from './npm.mjs';
import { Interrupted, run } from './run.mjs';

/**
 * Scripts of package.json. The content gate comes first: it alone tells GitHub where an editor's
 * mistake is. Then what the others read is made (content, then Next's route types), and the slowest
 * comes last.
 */
const STEPS = ['check', 'content:build', 'format:check', 'types', 'lint', 'unused', 'unit', 'e2e'];

/** @param {number} start A time from `performance.now()`. */
const secondsSince = (start) => ((performance.now() - start) / 1000).toFixed(1);

/**
 * Runs every check in order and stops at the first failure. The last line it prints is
 * `N passed, 0 failed`, which CI reads; N counts the steps.
 *
 * @param {string} root The project's folder.
 * @param {string[]} [steps] Names of scripts in its package.json.
 * @throws {ExpectedError} When a step fails; the message sums up.
 */
export async function runChecks(root, steps = STEPS) {
  const start = performance.now();
  for (const [passed, step] of steps.entries()) {
    console.log(`\n▶ ${step}`);
    const stepStart = performance.now();
    try {
      await run(...npm('run', '--silent', step), { cwd: root });
    } catch (error) {
      if (!(error instanceof ExpectedError) || error instanceof Interrupted) throw error;
      const left = steps.length - passed - 1;
      const summary = `${passed} passed, 1 failed, ${left} not run`;
      const line = `${step} (${secondsSince(stepStart)} s): npm run ${step}`;
      throw new ExpectedError(`${line}\n${summary}`, error.exitCode);
    }
    console.log(`✓ ${step} (${secondsSince(stepStart)} s)`);
  }
  console.log(`\n✓ ${secondsSince(start)} s\n${steps.length} passed, 0 failed`);
}
