/**
 * `npm run lighthouse`: builds and serves the site, looks at one page of each type three times with
 * Lighthouse's mobile preset, and prints the medians as the table of docs/performance.md. Fails
 * when accessibility, best practices or SEO are below 100. Downloads Lighthouse on first use.
 */
import { requireBrowser } from './lib/browser.mjs';
import { installApart } from './lib/install-apart.mjs';
import { measuredOn } from './lib/machine.mjs';
import { ExpectedError, main } from './lib/main.mjs';
import { ROOT } from './lib/project.mjs';
import { serve } from './lib/server.mjs';
import { ensureTestSite, testSites } from './lib/sites.mjs';
import { auditPage } from './lighthouse/audit-page.mjs';
import { PAGES } from './lighthouse/pages.mjs';
import { problems, report } from './lighthouse/report.mjs';

/** Times that each page is looked at. */
const RUNS = 3;

await main(async () => {
  const browser = await requireBrowser();
  const folder = await installApart(ROOT, 'lighthouse');
  const [site] = testSites(ROOT);
  if (!site) throw new Error('scripts/lib/sites.mjs lists no site');
  await ensureTestSite(ROOT, site);
  const server = await serve(site);
  try {
    const results = [];
    for (const page of PAGES) {
      console.error(page.path);
      const runs = [];
      for (let count = 0; count < RUNS; count += 1) {
        runs.push(await auditPage(folder, browser, site.origin + page.path, page.excluded ?? []));
      }
      results.push({ page, runs });
    }
    console.log(`${measuredOn()}\n\n${report(results)}`);
    const found = problems(results);
    if (found.length > 0) throw new ExpectedError(found.join('\n'));
  } finally {
    server.stop('SIGTERM');
  }
});
