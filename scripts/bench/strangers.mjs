/**
 * `npm run bench:strangers`: what whoever wishes can make a server do. Of an archive of 1,000 posts, or of the number
 * given: how many addresses there are of each kind, and what it costs to ask for all of them once (of a kind that has
 * many, 50 are asked for); how fast articles are answered while 200 cards are asked for at once. Then, of an archive of
 * 5,000, the memory of a server after 2,000 and after 20,000 distinct addresses. Prints Markdown tables. Needs Linux (`/proc`).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCall } from '../lib/arguments.mjs';
import { measuredOn } from '../lib/machine.mjs';
import { ExpectedError, main } from '../lib/main.mjs';
import { ROOT } from '../lib/project.mjs';
import { copyWorkspace } from '../lib/workspace.mjs';
import { collectedMemory, MEMORY_FLAGS } from './collected-memory.mjs';
import { cpuOf, startSite } from './publishing.mjs';
import { addressesOf } from './site-addresses.mjs';
import * as site from './site-under-test.mjs';
import { oneDecimal, ratioTable } from './table.mjs';

/** Number of addresses of each kind that are asked for, from all of its length. */
const SAMPLE = 50;

/** Cards that are asked for at once. */
const CARDS = 200;

/** Posts of the archive whose server is asked for 20,000 addresses. */
const LARGE = 5000;

/** Numbers of distinct addresses after which the memory is looked at. */
const LOOKS = [2000, 20_000];

/** @typedef {import('./publishing.mjs').RunningSite} RunningSite */

const USAGE =
  '用法 / usage: npm run bench:strangers -- [帖数 posts [大的帖数 posts of the large one]]';

await main(async () => {
  const call = readCall(USAGE, { allowPositionals: true });
  if (call === null) return;
  const counts = call.positionals.map(Number);
  if (counts.some((each) => !Number.isInteger(each))) throw new ExpectedError(USAGE, 2);
  const [count = 1000, large = LARGE] = counts;
  const folder = copyWorkspace(ROOT, 'bench');
  const content = mkdtempSync(path.join(tmpdir(), 'yueliang-bench-'));
  const serve = async (
    /** @type {number} */ size,
    /** @type {Record<string, string>} */ env = {},
  ) => {
    const tested = site.siteUnderTest(folder, content, size);
    await site.buildAll(tested);
    return startSite({ ...tested, environment: { ...tested.environment, ...env } });
  };
  try {
    console.log(`${measuredOn()}\n`);
    if (count > 0) {
      const server = await serve(count);
      await showCards(server).finally(() => server.stop());
    }
    if (count > 0) {
      const server = await startSite(site.siteAsBuilt(folder, content, count));
      await showCosts(server, count).finally(() => server.stop());
    }
    if (large > 0) {
      const server = await serve(large, MEMORY_FLAGS);
      await showMemory(server, large).finally(() => server.stop());
    }
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}, null);

/** @param {RunningSite} server A server that nobody has asked for anything. */
async function showCards({ origin }) {
  const addresses = await addressesOf(origin);
  const articles = addresses.get('articles') ?? [];
  // An article that is kept by Next, but not in front of it: as most are that readers ask for.
  const one = `${origin}${articles.at(-1) ?? ''}?`;
  for (let warm = 0; warm < 100; warm += 1) await timeOf(`${one}warm=${warm}`);
  /** @type {number[]} */
  const quiet = [];
  for (let each = 0; each < 200; each += 1) quiet.push(await timeOf(`${one}quiet=${each}`));
  const drawing = { left: CARDS };
  /** @type {Map<number, number>} */
  const statuses = new Map();
  const cards = (addresses.get('cards') ?? []).slice(-CARDS).map(async (card) => {
    const { status } = await fetch(origin + card);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    drawing.left -= 1;
  });
  /** @type {number[]} */
  const busy = [];
  while (drawing.left > 0) busy.push(await timeOf(`${one}busy=${busy.length}`));
  await Promise.all(cards);
  const rows = [0.5, 0.95, 1].map((share) => {
    const label = share === 1 ? 'slowest' : `${share * 100} % within`;
    return /** @type {import('./table.mjs').Row} */ ([label, [at(quiet, share), at(busy, share)]]);
  });
  const columns = ['nothing else', `${CARDS} cards being drawn`];
  console.log(ratioTable('an article, ms', columns, rows, oneDecimal));
  console.log(
    `\n${JSON.stringify([...statuses])} of the cards; ${busy.length} articles meanwhile\n`,
  );
}

/**
 * @param {RunningSite} server A server that nobody has asked for anything.
 * @param {number} count Posts.
 */
async function showCosts({ origin, pid }, count) {
  const rows = [];
  for (const [kind, addresses] of await addressesOf(origin)) {
    const step = Math.max(1, Math.floor(addresses.length / SAMPLE));
    const asked = addresses.filter((_, index) => index % step === 0);
    // The first of a kind loads code, which is no cost of the others.
    await timeOf(origin + (asked.pop() ?? ''));
    const before = cpuOf(pid);
    for (const address of asked) await timeOf(origin + address);
    const one = asked.length > 0 ? (cpuOf(pid) - before) / asked.length : 0;
    rows.push(
      `| ${kind} | ${addresses.length} | ${oneDecimal(one * 1000)} | ${oneDecimal(one * addresses.length)} |`,
    );
  }
  const head = `| N = ${count} | addresses | CPU ms, one | CPU s, all |\n| --- | ---: | ---: | ---: |`;
  console.log(`${head}\n${rows.join('\n')}\n`);
}

/**
 * @param {RunningSite} server A server that can say what it holds.
 * @param {number} count Posts.
 */
async function showMemory(server, count) {
  const byKind = await addressesOf(server.origin);
  const kinds = [
    'articles',
    'articles as Markdown',
    'articles for WeChat',
    'editions as e-mail',
    'lists',
    'feeds',
  ];
  const addresses = interleaved(kinds.map((kind) => byKind.get(kind) ?? []));
  /** @type {number[]} */
  const resident = [];
  /** @type {number[]} */
  const heap = [];
  for (const [index, look] of LOOKS.entries()) {
    const asked = addresses.slice(LOOKS[index - 1] ?? 0, look);
    for (const address of asked) await timeOf(server.origin + address);
    const { rss, heapUsed } = await collectedMemory(server);
    resident.push(rss / 1e6);
    heap.push(heapUsed / 1e6);
    console.error(`${Math.min(look, addresses.length)} addresses`);
  }
  const columns = LOOKS.map((look) => `${Math.min(look, addresses.length)} addresses`);
  console.log(
    ratioTable(
      `N = ${count}, MB`,
      columns,
      [
        ['resident', resident],
        ['heap', heap],
      ],
      oneDecimal,
    ),
  );
}

/**
 * @param {string[][]} lists Lists of any length.
 * @returns {string[]} Their elements: one of each, again and again.
 */
function interleaved(lists) {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list[index] ?? []),
  ).flat();
}

/**
 * @param {string} url Address that is asked for.
 * @returns {Promise<number>} Milliseconds to the end of the answer.
 */
async function timeOf(url) {
  const began = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return performance.now() - began;
}

/**
 * @param {number[]} numbers Any.
 * @param {number} share Up to 1.
 * @returns {number} Least number that is at or above such a share of them.
 */
function at(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}
