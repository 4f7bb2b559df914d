/**
 * `npm run announce`: tells the WebSub hub, IndexNow and Baidu of each article that has become public, was corrected or
 * withdrawn, once: whoever `hub` and `indexnow` of content/site.yml and the variable `BAIDU_TOKEN` name, else nobody. Who
 * was told of what is noted in a file, and where `REDIS_URL` is set, in that server, which several servers share. The first time, what there is is noted and told to nobody.
 *
 * - `--watch`: goes on, though nobody is named yet: scheduled posts at their second, each deploy when it is there; Ctrl+C
 *   ends it
 * - `--state <file>`: the file; `.contentlayer/announced.json` by default
 * - `--dry-run`: says who would be told of what, and tells nobody
 * - `--json`, `--help`
 *
 * Exit code 0 when all are told, 1 when one could not be told, 2 when it cannot be run.
 */
import type { Announcement } from '@/lib/announce/announce';
import { addressesOf } from '@/lib/announce/changes';
import { targetsOf } from '@/lib/announce/targets';
import { site } from '@/lib/site';
import { isOnThisMachine } from '@/lib/this-machine';
import { clockNow } from '@/lib/time/clock';
import { announceOnce, pendingAt } from './announce/announce-once';
import {
  openPublished,
  publishedFolder,
  type PublishedContent,
} from './announce/published-content';
import { watchAnnounce } from './announce/watch-announce';
import { Refusal, runCommand } from './editor/command';
import { typedPath } from './editor/typed';

const usage = `用法：npm run announce [-- --watch] [--state 文件] [--dry-run] [--json]
  --watch    一直运行：定时的文章到点就通知，新内容一上线就通知；Ctrl+C 结束
  --state    记着通知过什么的文件；不写则为 .contentlayer/announced.json
             几台服务器各在各的机器上，就设 REDIS_URL，每条只通知一次
  --dry-run  只说会通知谁、通知什么
通知谁：site.yml 的 hub（WebSub）、indexnow（必应等），环境变量 BAIDU_TOKEN（百度）；都没有就谁也不通知。
第一次运行只记下现有的文章，不通知。`;

const options = {
  watch: { type: 'boolean' },
  state: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

/** Whoever is to be told, as the content and the environment say. */
function targetsFor({ publication }: PublishedContent) {
  const targets = targetsOf(publication, site.baiduToken);
  if (targets.length > 0 && isOnThisMachine(site.url))
    throw new Refusal({
      zh: '不知道网站的网址：请设 SITE_URL=https://你的网址，再运行一次。谁也没有通知。',
      en: 'SITE_URL is not set: set it, and run this again. Nobody was told.',
    });
  return targets;
}

function onWait(holder: string): void {
  console.error(
    `另一个 npm run announce（${holder}）还没有完，等它结束…… / another one (${holder}) is still at work; waiting for it …`,
  );
}

function lineOf({ target, told, recorded, error }: Announcement): string {
  if (error !== null) return `${target}：没有通知到（${error}）`;
  if (recorded > 0) return `${target}：第一次，记下现有的 ${String(recorded)} 条，不通知`;
  return `${target}：通知了 ${String(told.length)} 条${told.map(({ key }) => `\n  ${key}`).join('')}`;
}

function asData({ told, ...rest }: Announcement) {
  return { ...rest, told: told.map(({ key, at }) => ({ key, at })), urls: addressesOf(told) };
}

await runCommand(
  { usage, options, names: { least: 0, most: 0 } },
  async ({ flags: { watch, state, 'dry-run': dryRun }, json }) => {
    const file = state === undefined ? '.contentlayer/announced.json' : typedPath(state);
    // One that watches waits for others at each article, and a moment: that is no news.
    const noting = { file, redis: site.redisUrl, ...(!watch && { onWait }) };
    const content = openPublished();
    const targets = targetsFor(content);
    if (targets.length === 0 && !watch)
      return {
        said: ['没有要通知的：site.yml 里没有 hub、indexnow，也没有 BAIDU_TOKEN。'],
        next: [],
        data: { targets: [] },
      };
    if (dryRun) {
      const all = await pendingAt(content.library, clockNow(), targets, noting);
      return {
        said: all.map(({ target, pending }) =>
          pending === null
            ? `${target}：第一次，只会记下现有的`
            : `${target}：会通知 ${String(pending.length)} 条${pending.map(({ key }) => `\n  ${key}`).join('')}`,
        ),
        next: [],
        data: {
          dryRun: true,
          targets: all.map(({ target, pending }) => ({
            target,
            pending: pending?.map(({ key }) => key) ?? null,
          })),
        },
      };
    }
    if (watch) {
      const ending = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => {
          ending.abort();
        });
      const report = (all: readonly Announcement[]) => {
        for (const each of all)
          if (each.told.length + each.recorded > 0 || each.error !== null)
            console.log(json ? JSON.stringify(asData(each)) : lineOf(each));
      };
      await watchAnnounce({
        open: openPublished,
        folder: publishedFolder,
        targets: targetsFor,
        now: clockNow,
        report,
        ...noting,
        stop: ending.signal,
      });
      return null;
    }
    const announced = await announceOnce(content.library, clockNow(), targets, noting);
    const isFailed = announced.some(({ error }) => error !== null);
    return {
      said: announced.map(lineOf),
      next: isFailed ? ['再运行一次：只会通知还没有通知到的'] : [],
      data: { targets: announced.map(asData) },
      isFailed,
    };
  },
);
