/**
 * `npm run verify:several`: serves one build twice, once as `next start` and once as the standalone output, behind
 * nginx, with pages shared through Redis. What one has rendered is a hit on the other; Redis dies, comes back,
 * hangs and is full under load, and no request fails. Content is published again and again under load, and nobody
 * sees it come and go. Takes some minutes.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startNginx } from './caches/start-cache.mjs';
import { currentBuild } from './lib/builds.mjs';
import { main } from './lib/main.mjs';
import { ROOT } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { nextStart } from './lib/server.mjs';
import { onlyThese } from './lib/stale.mjs';
import { copyWorkspace } from './lib/workspace.mjs';
import { needPrograms, startBalancer, startRedis } from './serving/engines.mjs';
import { freePort, startServer } from './serving/server.mjs';
import { checkEnd, checkFaults, checkSharing } from './serving/several.mjs';
import { checkSwitches } from './serving/switching.mjs';

/** Pages that the build does not make, of each kind. */
const rendered = [
  ...['/posts/page/2', '/posts/2020/03', '/posts/2020/03/24', '/posts/2020/03/24/email'],
  ...['/posts/2020/03/24/evening-extra/wechat', '/posts/2020/03/24/evening-extra.md'],
  ...['/feed.xml', '/atom.xml', '/feed.json', '/sitemap.xml', '/llms.txt'],
];

await main(async () => {
  await needPrograms({ 'redis-server': 'redis-server', nginx: 'nginx' });
  const folder = copyWorkspace(ROOT, 'several');
  const scratch = mkdtempSync(path.join(tmpdir(), 'yueliang-several-'));
  const content = path.join(scratch, 'content');
  cpSync(path.join(ROOT, 'e2e/fixtures/newsroom'), content, { recursive: true });
  const told = onlyThese({ CONTENT_DIR: content, SITE_URL: 'https://news.example' });
  /** @type {(() => Promise<void>)[]} */
  const stops = [];
  /** @type {<T extends { stop: () => Promise<void> }>(started: Promise<T>) => Promise<T>} */
  const started = async (starting) => {
    const thing = await starting;
    stops.push(() => thing.stop());
    return thing;
  };
  try {
    const env = { ...told, BUILD_OUTPUT: 'standalone' };
    await run(process.execPath, ['scripts/build.mjs'], { cwd: folder, env });
    const port = await freePort();
    const redis = await startRedis(scratch, port);
    const servers = await Promise.all([
      started(serve(folder, port, false)),
      started(serve(path.join(folder, currentBuild(folder) ?? '', 'standalone'), port, true)),
    ]);
    const front = await freePort();
    const hosts = servers.map(({ origin }) => new URL(origin).host);
    await started(startBalancer(scratch, front, hosts));
    /** @type {string[]} */
    const unseen = [];
    const site = {
      servers,
      origin: `http://127.0.0.1:${front}`,
      redis,
      folder: scratch,
      port,
      unseen,
    };
    stops.push(() => site.redis.stop());

    await checkSharing(site, rendered);
    unseen.push(...(await findArticles(servers[0].origin)));
    console.log('✓ 一台生成的页面，另一台直接用 · what one has rendered is a hit on the other');
    const answered = await checkFaults(site, rendered);
    console.log(
      `✓ Redis 断开、恢复、挂起、写满，${answered} 个请求无一失败 · Redis died, came back, hung and was full: none of ${answered} requests failed`,
    );
    await checkContent({ folder, content, env, scratch, redis: port, servers, started });
    await checkEnd(site, rendered);
    console.log('✓ 停一台，读者不知 · one ends, and no reader notices');
  } finally {
    await Promise.all(stops.map((stop) => stop()));
    rmSync(scratch, { recursive: true, force: true });
  }
});

/**
 * Publishes content on servers that share its folder, behind an nginx that knows nothing of it, and on servers that
 * each have a copy, behind the nginx that deploy/ has.
 *
 * @param {object} site The site, and what it runs on.
 * @param {string} site.folder Folder in which it was built.
 * @param {string} site.content Its content.
 * @param {Record<string, string | undefined>} site.env Environment of its build.
 * @param {string} site.scratch A folder for the rest.
 * @param {number} site.redis Port of Redis.
 * @param {[import('./serving/server.mjs').Server, import('./serving/server.mjs').Server]} site.servers One of the
 *   folder itself, and one of the standalone output.
 * @param {<T extends { stop: () => Promise<void> }>(started: Promise<T>) => Promise<T>} site.started Has it ended.
 */
async function checkContent({ folder, content, env, scratch, redis, servers, started }) {
  const told = { folder, content, env };
  const portOf = (/** @type {import('./serving/server.mjs').Server} */ { origin }) =>
    Number(new URL(origin).port);
  const third = await started(serve(folder, redis, false));
  const front = await freePort();
  const hosts = [servers[0], third].map(({ origin }) => new URL(origin).host);
  await started(startBalancer(path.join(scratch, 'plain'), front, hosts));
  const origin = `http://127.0.0.1:${front}`;
  tell(
    '一个文件夹',
    'one folder',
    await checkSwitches({ ...told, servers: [servers[0], third], origin }),
  );

  const copy = {
    folder: path.join(folder, currentBuild(folder) ?? '', 'standalone'),
    shown: path.join(scratch, 'shown'),
  };
  const more = { second: portOf(servers[1]), shown: copy.shown };
  const nginx = await started(startNginx(path.join(scratch, 'shipped'), portOf(servers[0]), more));
  tell(
    '各有一份',
    'a copy each',
    await checkSwitches({ ...told, servers, origin: nginx.origin }, copy),
  );
}

/**
 * Finds Markdown and WeChat articles that the build has not made.
 *
 * @param {string} origin A server.
 * @returns {Promise<string[]>} Their addresses, but for those of the articles that are in `rendered`.
 */
async function findArticles(origin) {
  const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text();
  return [
    ...sitemap.matchAll(/<loc>https:\/\/news\.example(\/posts\/\d+\/\d+\/\d+\/[^<]+)<\/loc>/gu),
  ]
    .map(([, path = '']) => path)
    .filter((path) => !rendered.some((address) => address.startsWith(path)))
    .flatMap((path) => [`${path}.md`, `${path}/wechat`]);
}

/**
 * @param {string} zh Kind of the servers, in Chinese.
 * @param {string} en The same in English.
 * @param {Awaited<ReturnType<typeof checkSwitches>>} outcome Result of the check.
 */
function tell(zh, en, { answers, overtaken, times }) {
  console.log(
    `✓ 换内容（${zh}）：${answers} 个回答，无一倒退 · content switched (${en}): of ${answers} answers none went back, ${overtaken} were overtaken on their way; both show it after ${times.join(', ')} ms`,
  );
}

/**
 * Starts a server. Of pages it remembers none itself, so that it asks Redis each time: Next's own variable for
 * tests.
 *
 * @param {string} folder Folder in which it is started.
 * @param {number} redis Port of Redis.
 * @param {boolean} isStandalone Whether it is the standalone output.
 */
async function serve(folder, redis, isStandalone) {
  const port = await freePort();
  const host = '127.0.0.1';
  const env = {
    ...{ PATH: process.env.PATH, NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), HOSTNAME: host },
    ...{
      REDIS_URL: `redis://${host}:${redis}`,
      __NEXT_TEST_MAX_ISR_CACHE: '1',
      CONTENT_BY: 'proxy',
    },
  };
  const parameters = isStandalone ? ['server.js'] : nextStart(port, host);
  return startServer(parameters, { folder, host, port, env });
}
