/**
 * `npm run validate`: every check, in order, on a machine that is set up (`npm test` sets it up
 * first). Exits with 0 only when all have passed.
 */
import { runChecks } from './lib/checks.mjs';
import { main } from './lib/main.mjs';
import { ROOT } from './lib/project.mjs';

await main(() => runChecks(ROOT));
