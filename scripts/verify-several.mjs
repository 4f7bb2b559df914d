/**
 * `npm run verify:several`: serves one build twice, once as `next start` and once as the standalone output, behind
 * nginx, with pages shared through Redis. What one has rendered is a hit on the other; Redis dies, comes back,
 * hangs and is full under load, and no request fails. Takes some minutes.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
    const site = { servers, origin: `http://127.0.0.1:${front}`, redis, folder: scratch, port };
    stops.push(() => site.redis.stop());

    await checkSharing(site, rendered);
    console.log('✓ 一台生成的页面，另一台直接用 · what one has rendered is a hit on the other');
    const answered = await checkFaults(site, rendered);
    console.log(
      `✓ Redis 断开、恢复、挂起、写满，${answered} 个请求无一失败 · Redis died, came back, hung and was full: none of ${answered} requests failed`,
    );
    await checkEnd(site, rendered);
    console.log('✓ 停一台，读者不知 · one ends, and no reader notices');
  } finally {
    await Promise.all(stops.map((stop) => stop()));
    rmSync(scratch, { recursive: true, force: true });
  }
});

/**
 * Starts a server. Of pages it remembers none itself, so that it asks Redis each time: Next's own variable for
 * tests.
 *
 * @param {string} folder Where it is started.
 * @param {number} redis Where Redis listens.
 * @param {boolean} isStandalone Whether it is the standalone output.
 */
async function serve(folder, redis, isStandalone) {
  const port = await freePort();
  const host = '127.0.0.1';
  const env = {
    ...{ PATH: process.env.PATH, NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), HOSTNAME: host },
    ...{ REDIS_URL: `redis://${host}:${redis}`, __NEXT_TEST_MAX_ISR_CACHE: '1' },
  };
  const parameters = isStandalone ? ['server.js'] : nextStart(port, host);
  return startServer(parameters, { folder, host, port, env });
}
