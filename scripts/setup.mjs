/**
 * Installs the dependencies unless they are there: what npm runs before a benchmark, and with `--site`, those
 * that the site needs, before a check of the content. `npm start` and `npm test` do it themselves.
 */
import { ensureDependencies } from './lib/dependencies.mjs';
import { main } from './lib/main.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { ROOT } from './lib/project.mjs';

await main(async () => {
  checkNodeVersion(ROOT);
  await ensureDependencies(ROOT, process.argv.includes('--site') ? 'site' : 'all');
}, null);
