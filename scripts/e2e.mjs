/**
 * `npm run e2e -- <Playwright's arguments>`: builds the sites under test where they are stale, then
 * runs the end-to-end tests on them. Needs a machine that is set up (`npm test` does that).
 * E2E_PORT moves the three ports.
 */
import { requireBrowser } from './lib/browser.mjs';
import { main } from './lib/main.mjs';
import { ROOT } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { ensureTestSite, testSites } from './lib/sites.mjs';
import { onlyThese } from './lib/stale.mjs';

await main(async () => {
  const browser = await requireBrowser();
  for (const site of testSites(ROOT)) await ensureTestSite(ROOT, site);
  const parameters = ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)];
  await run(process.execPath, parameters, {
    cwd: ROOT,
    env: { ...onlyThese({}), CHROME_PATH: browser },
  });
}, null);
