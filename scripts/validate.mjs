/**
 * `npm run validate`: every check, in order, on a machine that is set up (`npm test` sets it up
 * first). Exits with 0 only when all have passed.
 */
import { runChecks } from './lib/checks.mjs';
import { main } from './lib/main.mjs';
import { ROOT } from './lib/project.mjs';

const USAGE = `用法 / usage: npm run validate
  依次运行所有检查 / runs every check, in order`;

await main(() => runChecks(ROOT), USAGE);
