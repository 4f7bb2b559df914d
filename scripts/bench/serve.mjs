/**
 * `npm run bench:serve`: how many requests a second one server answers for an article, a list and a feed of an
 * archive of 100 posts; beside it a plain `next start` of one static page that is as long as the article. With
 * `-- --base <folder>`, a checkout of another commit with its packages installed, that one too. All are asked by
 * turns, by readers that take gzip. Prints a Markdown table. Needs a POSIX shell, Linux (`/proc`) and wrk.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCall } from '../lib/arguments.mjs';
import { measuredOn } from '../lib/machine.mjs';
import { main } from '../lib/main.mjs';
import { ROOT } from '../lib/project.mjs';
import { copyWorkspace } from '../lib/workspace.mjs';
import { needPrograms } from '../serving/engines.mjs';
import { requestsPerSecond } from './front.mjs';
import { startPlainNext } from './plain-next.mjs';
import { startSite } from './publishing.mjs';
import * as site from './site-under-test.mjs';
import { oneDecimal, ratioTable } from './table.mjs';

/** Posts of the archive: what is asked for is three pages of it. */
const COUNT = 100;

/** Number of measurements of each. The best counts: whatever else the machine does only takes away. */
const ROUNDS = 2;

const USAGE =
  '用法 / usage: npm run bench:serve [-- --base 另一次提交的文件夹 checkout of another commit]';

await main(async () => {
  const call = readCall(USAGE, { options: { base: { type: 'string' } } });
  if (call === null) return;
  const { base } = call.values;
  await needPrograms({ wrk: 'wrk' });
  const content = mkdtempSync(path.join(tmpdir(), 'yueliang-bench-'));
  /** @type {{ stop: () => unknown }[]} */
  const running = [];
  try {
    console.log(`${measuredOn()}\n`);
    const checkouts = base === undefined ? [ROOT] : [path.resolve(base), ROOT];
    const origins = [];
    let article = '';
    for (const checkout of checkouts) {
      const tested = site.siteUnderTest(copyWorkspace(checkout, 'bench'), content, COUNT);
      await site.buildAll(tested);
      article = site.changedAddress(tested);
      const server = await startSite(tested);
      running.push(server);
      origins.push(server.origin);
    }
    const page = await (await fetch(`${origins.at(-1) ?? ''}${article}`)).text();
    const plain = await startPlainNext(path.join(ROOT, '.e2e/plain-next'), page.length);
    running.push(plain);

    /** @type {[string, string[]][]} */
    const asked = [
      ['an article', [...origins.map((origin) => origin + article), plain.origin]],
      ['a list', [...origins.map((origin) => `${origin}/posts`), plain.origin]],
      ['a feed', [...origins.map((origin) => `${origin}/feed.xml`), plain.origin]],
    ];
    const columns = [...(base === undefined ? [] : ['base']), 'this', 'plain next start'];
    console.log(ratioTable('requests a second', columns, asked.map(rates), oneDecimal));
  } finally {
    await Promise.all(running.map((server) => server.stop()));
    rmSync(content, { recursive: true, force: true });
  }
}, null);

/**
 * @param {[label: string, urls: string[]]} row Label of a row, and the addresses that are asked for.
 * @returns {import('./table.mjs').Row} Answers a second of each.
 */
function rates([label, urls]) {
  const best = urls.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, url] of urls.entries()) {
      best[index] = Math.max(best[index] ?? 0, requestsPerSecond(url));
    }
  }
  return [label, best];
}
