import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { run } from '../lib/run.mjs';
import { checkOrder, startReaders } from './readers.mjs';
import { ARTICLE, POST } from './rebuild.mjs';

/**
 * Two servers of a site whose content is published again and again, and what they are asked through.
 *
 * @typedef {object} Site
 * @property {string} folder Folder in which it was built, and in which content is published.
 * @property {string} content Its content.
 * @property {Record<string, string | undefined>} env Environment of its build.
 * @property {[import('./server.mjs').Server, import('./server.mjs').Server]} servers The two.
 * @property {string} origin Address at which both are asked, in turn.
 */

/**
 * Way of new content to the second server, where it has a copy of its own.
 *
 * @typedef {object} Copy
 * @property {string} folder Folder in which the second server runs.
 * @property {string} shown The link that nginx looks at.
 */

/** Number of publications. */
const TIMES = 10;

/** Milliseconds from the switch until both servers have answered with it, most times. */
const LIMIT = 1000;

/** Folder of generations in any copy. */
const GENERATIONS = '.contentlayer/generations';

/** Addresses that show the post: a page, its Markdown, its WeChat text, its edition, all texts, the search. */
const addresses = [
  ...[ARTICLE, `${ARTICLE}.md`, `${ARTICLE}/wechat`, '/posts/2020/03/01'],
  ...['/llms-full.txt', `/api/search?q=${encodeURIComponent('切换')}`],
];

/**
 * Publishes again and again while readers ask. Once one of them has seen the new content, none sees the old one at any
 * address; no request fails; and both servers show it within a second, as a rule: a busy machine may take longer to
 * say so. One server is held up as it is to switch.
 *
 * @param {Site} site The site.
 * @param {Copy} [copy] Second copy, for servers that do not share a folder.
 * @returns {Promise<{ answers: number, overtaken: number, times: number[] }>} Numbers of the answers and of those
 *   overtaken while they were made; and the milliseconds until both servers showed the new content, of each switch.
 */
export async function checkSwitches(site, copy) {
  const file = path.join(site.content, POST);
  const original = readFileSync(file, 'utf8').trimEnd();
  const write = (/** @type {number} */ version) => {
    const titled = original.replace(/^title: "/mu, `title: "切换第${version}版`);
    writeFileSync(file, `${titled}\n\n切换第${version}版。\n`);
  };
  write(0);
  await publish(site, copy);
  await setTimeout(LIMIT);
  const end = startReaders(site.origin, addresses);
  /** @type {number[]} */
  const times = [];
  try {
    for (let version = 1; version <= TIMES; version += 1) {
      write(version);
      const held = version === TIMES / 2 ? holdUp(site) : undefined;
      const { shown, at } = await publish(site, copy);
      await held;
      const named = copy ? { 'x-yueliang-content': shown } : {};
      const { base } = path.parse(shown);
      await Promise.all(site.servers.map(({ origin }) => until(origin, base, named)));
      if (!held) times.push(Math.round(performance.now() - at));
    }
  } finally {
    writeFileSync(file, `${original}\n`);
  }
  const seen = await end();
  assert.equal(seen.at(-1)?.version, TIMES);
  times.sort((a, b) => a - b);
  assert.ok((times[TIMES / 2] ?? Infinity) < LIMIT, `${times.join(', ')} ms`);
  return { answers: seen.length, overtaken: checkOrder(seen), times };
}

/**
 * Publishes the content, as docs/deployment.md has it.
 *
 * @param {Site} site The site.
 * @param {Copy} [copy] Second copy, for servers that do not share a folder.
 * @returns {Promise<{ shown: string, at: number }>} The generation's folder, and when everybody is shown it.
 */
async function publish({ folder, env }, copy) {
  await run(process.execPath, ['scripts/deploy-content.mjs'], { cwd: folder, env });
  const shown = realpathSync(path.join(folder, '.contentlayer/shown'));
  if (!copy) return { shown, at: performance.now() };
  const [line = '', name = ''] = shown.split(path.sep).slice(-2);
  for (const each of [name, 'current']) {
    const from = path.join(folder, GENERATIONS, line, each);
    const to = path.join(copy.folder, GENERATIONS, line, each);
    if (each === name && existsSync(to)) continue;
    cpSync(from, `${to}.part`, { recursive: true });
    renameSync(`${to}.part`, to);
  }
  symlinkSync(shown, `${copy.shown}.part`);
  renameSync(`${copy.shown}.part`, copy.shown);
  return { shown, at: performance.now() };
}

/**
 * Stops the second server for some seconds, in which the content is published.
 *
 * @param {Site} site The site.
 */
async function holdUp({ servers }) {
  await setTimeout(1500);
  process.kill(servers[1].pid, 'SIGSTOP');
  await setTimeout(3000);
  process.kill(servers[1].pid, 'SIGCONT');
}

/**
 * Waits until a server answers with what has been published.
 *
 * @param {string} origin The server.
 * @param {string} name Name of the generation.
 * @param {Record<string, string>} named Headers by which a request names it.
 */
async function until(origin, name, named) {
  const deadline = performance.now() + 10 * LIMIT;
  for (;;) {
    const answer = await fetch(`${origin}/readyz`, { headers: named });
    const found = await answer.text();
    if (found.includes(`"generation":"${name}"`)) return;
    assert.ok(performance.now() < deadline, `${origin} shows ${found} still`);
    await setTimeout(10);
  }
}
