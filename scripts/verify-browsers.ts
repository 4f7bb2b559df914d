/**
 * `npm run verify:browsers`: reads the fictional newsroom in Firefox, in WebKitGTK, on Firefox's
 * paper, in w3m and lynx, and with IBM's accessibility rules: every page type in both scripts, every custom element, feeds, a sample
 * of headlines. `-- webkit text` does only these. Needs Debian's packages of the browsers, and the npm registry
 * once. Takes some minutes.
 */
import { newsroomPages } from '../e2e/matrix';
import { checkAccessibility } from './browsers/accessibility';
import { elementChecks } from './browsers/element-checks';
import { startFirefox } from './browsers/firefox';
import { needPackages } from './browsers/need-packages';
import { checkPage, type LookedAt } from './browsers/page-checks';
import { checkPaper } from './browsers/paper';
import type { Tab } from './browsers/tab';
import { checkTextBrowsers } from './browsers/text-browsers';
import { checkTitles } from './browsers/title-checks';
import { watchSite } from './browsers/watched-site';
import { checkWays } from './browsers/way-checks';
import { startWebkit } from './browsers/webkit';
import { readCall } from './lib/arguments.mjs';
import { installApart } from './lib/install-apart.mjs';
import { ExpectedError, main } from './lib/main.mjs';
import { ROOT } from './lib/project.mjs';
import { nextStart } from './lib/server.mjs';
import { ensureTestSite, testSites } from './lib/sites.mjs';
import { onlyThese } from './lib/stale.mjs';
import { freePort, startServer } from './serving/server.mjs';

/** The site under test, and where clients of its are installed. */
type Bench = {
  /** Its address, as its pages have it. */
  origin: string;
  /** Address at which it listens. */
  server: string;
  /** The folder of the clients. */
  folder: string;
};

/** Every page type, and the same in the Traditional site, whose title is another. */
const pages: LookedAt[] = newsroomPages.flatMap(({ path, title }) => [
  { path, title },
  { path: `/hant${path === '/' ? '' : path}`, title: null },
]);

/** Finds what is wrong, one line a fault. */
type Check = (bench: Bench) => Promise<string[]>;

const inEngine =
  (start: (folder: string, origin: string) => Promise<Tab>): Check =>
  async ({ origin, server, folder }) => {
    const port = Number(new URL(origin).port);
    const found: string[] = [];
    for (const isLoose of [false, true]) {
      const stop = await watchSite(server, { port, isLoose });
      const tab = await start(folder, origin);
      try {
        console.log(`… ${tab.engine}`);
        if (isLoose) found.push(...(await checkTitles(tab)));
        else {
          for (const page of pages) found.push(...(await checkPage(tab, page)));
          found.push(
            ...(await checkElements(tab)),
            ...(await checkWays(tab)),
            ...(await checkPaper(tab)),
          );
        }
      } finally {
        await tab.close();
        stop();
      }
    }
    return found;
  };

const checks: Record<string, Check> = {
  firefox: inEngine(startFirefox),
  webkit: inEngine(startWebkit),
  text: ({ server }) => checkTextBrowsers(server),
  accessibility: ({ server, folder }) => checkAccessibility(folder, server),
};

const USAGE = `用法 / usage: npm run verify:browsers [-- ${Object.keys(checks).join('|')} …]`;

await main(async () => {
  const call = readCall(USAGE, { allowPositionals: true });
  if (call === null) return;
  const chosen = call.positionals;
  if (chosen.some((name) => !Object.hasOwn(checks, name))) throw new ExpectedError(USAGE, 2);
  needPackages();
  const folder = await installApart(ROOT, 'browsers', '--ignore-scripts');
  const site = testSites(ROOT).find(({ name }) => name === 'newsroom');
  if (!site) throw new Error('scripts/lib/sites.mjs lists no newsroom');
  await ensureTestSite(ROOT, site);
  const [host, port] = ['127.0.0.1', await freePort()];
  const env = {
    PATH: process.env.PATH,
    NEXT_TELEMETRY_DISABLED: '1',
    ...onlyThese(site.environment),
  };
  const server = await startServer(nextStart(port, host), { folder: site.folder, host, port, env });
  const found: string[] = [];
  try {
    for (const [name, check] of Object.entries(checks)) {
      if (chosen.length > 0 && !chosen.includes(name)) continue;
      const faults = await check({ origin: site.origin, server: server.origin, folder });
      console.log(`${faults.length > 0 ? '✗' : '✓'} ${name}`);
      found.push(...faults.map((fault) => `${name}: ${fault}`));
    }
  } finally {
    await server.stop();
  }
  if (found.length > 0) throw new ExpectedError(found.join('\n'));
}, null);

/**
 * Uses everything.
 * @returns the faults, one a line
 */
async function checkElements(tab: Tab): Promise<string[]> {
  const found: string[] = [];
  await tab.resize(1280, 900);
  for (const { name, path, use } of elementChecks) {
    await tab.open(path);
    try {
      await use(tab);
    } catch (error) {
      found.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const seen = await tab.run(
      () => (window as unknown as { seenProblems: string[] }).seenProblems,
      null,
    );
    found.push(...seen.map((problem) => `${name}: ${problem}`));
  }
  return found;
}
