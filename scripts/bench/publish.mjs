/**
 * `npm run bench:publish`: what one changed post costs until the running site shows it: with
 * `npm run content:deploy`, and with a build and a restart, in one run. Archives of 1,000 and 5,000 posts, or of
 * the numbers given. At the smallest also what readers see of it under load, what the server's memory comes to
 * after 50 times, and how many requests for an article the shipped nginx answers. Prints Markdown tables. Needs a POSIX shell and Linux (`/proc`).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCall } from '../lib/arguments.mjs';
import { measuredOn } from '../lib/machine.mjs';
import { ExpectedError, main } from '../lib/main.mjs';
import { ROOT } from '../lib/project.mjs';
import { copyWorkspace } from '../lib/workspace.mjs';
import { startLoad } from '../serving/load.mjs';
import { measureFront } from './front.mjs';
import { deploy, publishByBuild, shown, startSite, switchOften } from './publishing.mjs';
import * as site from './site-under-test.mjs';
import { oneDecimal, ratioTable } from './table.mjs';

/** Addresses that are asked for while content is switched: made by the build, made when asked for, read from packs. */
const ADDRESSES = ['/', '/posts', '/posts/page/2', '/feed.xml', '/search', '/nothing-here'];

const USAGE = '用法 / usage: npm run bench:publish -- [帖数 posts]…';

await main(async () => {
  const call = readCall(USAGE, { allowPositionals: true });
  if (call === null) return;
  const counts = call.positionals.map(Number);
  if (counts.some((each) => !Number.isInteger(each))) throw new ExpectedError(USAGE, 2);
  const folder = copyWorkspace(ROOT, 'bench');
  const content = mkdtempSync(path.join(tmpdir(), 'yueliang-bench-'));
  try {
    console.log(`${measuredOn()}\n`);
    /** @type {import('./table.mjs').Row[]} */
    const cpu = [];
    /** @type {import('./table.mjs').Row[]} */
    const wall = [];
    for (const [index, count] of (counts.length > 0 ? counts : [1000, 5000]).entries()) {
      console.error(`N = ${count}`);
      const tested = site.siteUnderTest(folder, content, count);
      await site.buildAll(tested);
      const byBuild = await publishByBuild(tested, '重新构建的一句话。');
      const server = await startSite(tested);
      try {
        // The first deployment also loads what only a first one loads.
        await deploy(tested, server, '热身的一句话。');
        const byDeploy = await deploy(tested, server, '换上内容的一句话。');
        cpu.push([`N = ${count}`, [byBuild.cpu, byDeploy.cpu]]);
        wall.push([`N = ${count}`, [byBuild.wall, byDeploy.wall]]);
        if (index === 0) {
          await measureSwitches(tested, server);
          await showFront(tested, server);
        }
      } finally {
        await server.stop();
      }
    }
    const columns = ['build and restart', 'content:deploy'];
    console.log(ratioTable('one changed post, CPU s', columns, cpu, oneDecimal));
    console.log(`\n${ratioTable('one changed post, seconds', columns, wall, oneDecimal)}`);
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}, null);

/**
 * Switches under load, then often, and prints what came of it.
 *
 * @param {site.SiteUnderTest} tested The site.
 * @param {import('./publishing.mjs').RunningSite} server The server.
 */
async function measureSwitches(tested, server) {
  const load = startLoad(server.origin, ADDRESSES.slice(0, -1));
  await deploy(tested, server, '负载下的一句话。');
  const { answered, failed } = await load.end();
  console.log(`under load: ${answered} answers, ${failed.length} failed ${failed.join(' ')}`);
  const one = await shown(server, ADDRESSES);
  await switchOften(tested, server, 50);
  const fifty = await shown(server, ADDRESSES);
  const megabytes = (/** @type {number} */ bytes) => oneDecimal(bytes / 1024 / 1024);
  /** @type {import('./table.mjs').Row} */
  const row = [`N = ${tested.count}`, [one, fifty]];
  console.log(
    `\n${ratioTable('memory of the server, MB', ['after one switch', 'after 50'], [row], megabytes)}\n`,
  );
}

/**
 * Prints how many requests for an article are answered in a second.
 *
 * @param {site.SiteUnderTest} tested The site.
 * @param {import('./publishing.mjs').RunningSite} server The server.
 */
async function showFront(tested, { origin }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'yueliang-front-'));
  try {
    const rates = await measureFront(origin, site.changedAddress(tested), folder);
    const columns = ['next start', 'nginx in front', 'nginx, a file'];
    /** @type {import('./table.mjs').Row} */
    const row = ['an article', rates];
    console.log(`${ratioTable('requests a second', columns, [row], oneDecimal)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
