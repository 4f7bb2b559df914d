/**
 * `npm run verify:caches`: puts nginx and Varnish, configured as deploy/ has them, in front of the built site, and
 * asks as browsers, robots and editors do: what is kept, and as what, what is shared among those who ask at once,
 * and that a scheduled article is there at its second. Takes some minutes.
 */
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  checkCollapsing,
  checkConditions,
  checkOptimiser,
  checkRanges,
  checkVariants,
} from './caches/check-answers.mjs';
import { checkMarkdown, checkPreview, checkSearch } from './caches/check-apart.mjs';
import { checkAway, checkDue, checkStale } from './caches/check-times.mjs';
import { countRequests } from './caches/counted-site.mjs';
import { startNginx, startVarnish } from './caches/start-cache.mjs';
import { main } from './lib/main.mjs';
import { ROOT } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { nextStart } from './lib/server.mjs';
import { onlyThese } from './lib/stale.mjs';
import { copyWorkspace } from './lib/workspace.mjs';
import { needPrograms } from './serving/engines.mjs';
import { freePort, startServer } from './serving/server.mjs';

/** Lets an editor of the site under test in. */
const SECRET = 'fixture-secret-for-tests';

/** Seconds from one scheduled article to the next, and how many there are: one is due when all is built. */
const APART = 150;
const SCHEDULED = 10;

await main(async () => {
  await needPrograms({ nginx: 'nginx', varnishd: 'varnish' });
  const folder = copyWorkspace(ROOT, 'caches');
  const scratch = mkdtempSync(path.join(tmpdir(), 'yueliang-caches-'));
  // Varnish compiles as a user of its own.
  chmodSync(scratch, 0o755);
  const content = path.join(scratch, 'content');
  cpSync(path.join(ROOT, 'e2e/fixtures/newsroom'), content, { recursive: true });
  const scheduled = schedule(content);
  const told = onlyThese({ CONTENT_DIR: content, SITE_URL: 'https://news.example' });
  /** @type {(() => Promise<void> | void)[]} */
  const stops = [];
  try {
    await run(process.execPath, ['scripts/build.mjs'], { cwd: folder, env: told });
    const server = await serve(folder);
    stops.push(() => server.stop());
    const picture = await findPicture(server.origin);
    const outcomes = await Promise.allSettled(
      [startNginx, startVarnish].map(async (start) => {
        const site = await countRequests(server.origin);
        const cache = await start(path.join(scratch, start.name), site.port);
        stops.unshift(site.stop, () => cache.stop());
        await check({ cache, site }, { picture, scheduled });
      }),
    );
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  } finally {
    for (const stop of stops) await stop();
    rmSync(scratch, { recursive: true, force: true });
  }
});

/**
 * Checks one cache.
 *
 * @param {import('./caches/check-answers.mjs').Setting} setting The cache.
 * @param {{ picture: string, scheduled: import('./caches/check-times.mjs').Scheduled[] }} content Content that is asked
 *   for.
 */
async function check(setting, { picture, scheduled }) {
  const { name } = setting.cache;
  const next = scheduled.find(({ due }) => due > Date.now() + 60_000);
  if (!next) throw new Error('Nothing is scheduled any more: the build took too long.');
  console.log(`… ${name}: ${Math.round((next.due - Date.now()) / 1000)} s`);
  const count = await checkDue(setting, next);
  console.log(
    `✓ ${name}: 到点即见（问了 ${count} 次） · there at its second, asked ${count} times`,
  );
  await checkStale(setting);
  console.log(`✓ ${name}: 先给旧的，同时取新的 · stale while it asks`);
  await checkCollapsing(setting);
  await checkVariants(setting);
  await checkConditions(setting);
  await checkRanges(setting, picture);
  await checkOptimiser(setting, picture);
  console.log(`✓ ${name}: 合并、变体、304、HEAD、Range · collapsing, variants, 304, HEAD, ranges`);
  await checkPreview(setting, SECRET);
  await checkSearch(setting);
  await checkMarkdown(setting);
  console.log(`✓ ${name}: 预览、搜索、Markdown · preview, search, Markdown`);
  if (name !== 'nginx') return;
  await checkAway(setting);
  console.log(`✓ ${name}: 网站停了，旧页面仍在 · shown while the site is away`);
}

/**
 * Writes scheduled articles.
 *
 * @param {string} content The content's folder.
 * @returns {import('./caches/check-times.mjs').Scheduled[]} The articles, the next one first.
 */
function schedule(content) {
  const start = Math.ceil(Date.now() / 1000);
  return Array.from({ length: SCHEDULED }, (_, at) => {
    const due = (start + (at + 1) * APART) * 1000;
    // As the site's zone has it.
    const date = new Date(due + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
    // The same in both scripts.
    const title = `第${at + 1}篇到期的文章`;
    const text = `---\nlayout: post\ntitle: "${title}"\ndate: ${date}\n---\n\n只为测试而写，样例镇并不存在。\n`;
    writeFileSync(path.join(content, `posts/${date.slice(0, 10)}-timed-${at + 1}.md`), text);
    return { title, due };
  });
}

/** @param {string} folder Folder in which the site is built. */
async function serve(folder) {
  const [host, port] = ['127.0.0.1', await freePort()];
  const env = { PATH: process.env.PATH, NEXT_TELEMETRY_DISABLED: '1', PREVIEW_SECRET: SECRET };
  return startServer(nextStart(port, host), { folder, host, port, env });
}

/** @param {string} origin The site. @returns {Promise<string>} The address of a picture that is public. */
async function findPicture(origin) {
  const page = await (await fetch(`${origin}/posts/2020/02/29/all-elements`)).text();
  const [found] =
    /\/assets\/content\/[\w/-]+\.(?:png|jpg|webp)/u.exec(page.replaceAll('%2F', '/')) ?? [];
  if (found) return found;
  throw new Error('The newsroom has no picture any more.');
}
