/**
 * `npm run bench:prerender`: how soon a page is painted after the click on a link that the pointer
 * has rested on (speculation rules), in the fictional newsroom in Chromium.
 */
import { PipedBrowser } from '../../e2e/support/piped-browser';
import { visitPrerendered } from '../../e2e/support/prerendered-visit';
import { measuredOn } from '../lib/machine.mjs';
import { main } from '../lib/main.mjs';
import { ROOT } from '../lib/project.mjs';
import { serve } from '../lib/server.mjs';
import { ensureTestSite, testSites } from '../lib/sites.mjs';

/** Visits of each page. */
const VISITS = 9;

/** Pages that a reader goes on to, each from one that links to it. */
const WAYS = [
  { from: '/posts/2020/02/29', to: '/posts/2020/02/29/all-elements' },
  { from: '/posts/2020/02/27', to: '/posts/2020/02/27/blocks' },
  { from: '/categories', to: '/categories/daily' },
  { from: '/posts/2020', to: '/posts/2020/03' },
];

/** Milliseconds of each visit, the least first. */
async function measure(origin: string, from: string, to: string): Promise<number[]> {
  const browser = await PipedBrowser.start();
  try {
    const times = [];
    for (let count = 0; count < VISITS; count += 1)
      times.push(await visitPrerendered(browser, origin + from, to));
    if (times.some(({ activationStart }) => activationStart === 0))
      throw new Error(`${to} was not prerendered`);
    return times.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  } finally {
    await browser.close();
  }
}

await main(async () => {
  const site = testSites(ROOT).find(({ name }) => name === 'newsroom');
  if (!site) throw new Error('scripts/lib/sites.mjs lists no newsroom');
  await ensureTestSite(ROOT, site);
  const server = await serve(site);
  try {
    console.log(`${measuredOn()}\n\n| page | median, ms | slowest, ms |\n| --- | ---: | ---: |`);
    for (const { from, to } of WAYS) {
      const times = await measure(site.origin, from, to);
      const [median, slowest] = [times[Math.floor(VISITS / 2)], times.at(-1)];
      console.log(`| ${to} | ${median?.toFixed(0)} | ${slowest?.toFixed(0)} |`);
    }
  } finally {
    server.stop('SIGTERM');
  }
});
