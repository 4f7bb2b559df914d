/**
 * `npm run check:links`: asks for every address elsewhere that the content links to, and tells which are gone or have
 * moved for good. Polite: robots.txt is heeded, a host is asked once a second, two at most at once. What is known is kept
 * in `.contentlayer/links.json`.
 *
 * - no flag: prints what is wrong by place
 * - `--json`: prints a list of `{ file, line, column, url, state, status, to, why, archive }` and nothing else
 * - `--max-age <days>`: how long what is known counts; 7 by default, 0 asks for all
 * - `--minutes <number>`: after which nothing more is asked; 20 by default
 * - `--help`: says so
 *
 * Exit code 0 where no link is dead, 1 where one is, 2 when it cannot be run.
 */
import { parseArgs } from 'node:util';
import { readContext } from '@/lib/content/check/check';
import { linkPlaces, type LinkPlace } from '@/lib/content/check/link-places';
import { createLinkChecker } from '@/lib/links/check-link';
import { openLinkCache } from '@/lib/links/link-cache';
import type { LinkState } from '@/lib/links/link-state';
import { site } from '@/lib/site';

const USAGE = `用法 / usage: npm run check:links [-- [--json] [--max-age 天数 days] [--minutes 分钟 minutes]]
查内容里指向别处的链接：失效的、永久搬走的。退出码：0 没有失效的，1 有，2 无法运行。
Asks for the links of the content that lead elsewhere. Exit code: 0 none is dead, 1 one is, 2 cannot be run.`;

const CACHE = '.contentlayer/links.json';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What is said of each state that is told of. */
const SAYS: Readonly<Partial<Record<LinkState['state'], string>>> = {
  dead: '失效 / dead',
  moved: '永久搬到 / moved for good to',
  unsure: '不能确定 / cannot be told',
};

function readFlags() {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      'max-age': { type: 'string', default: '7' },
      minutes: { type: 'string', default: '20' },
    },
  });
  const [days, minutes] = [Number(values['max-age']), Number(values.minutes)];
  if (!(days >= 0) || !(minutes > 0)) throw new Error(USAGE);
  return { ...values, days, minutes };
}

/** Where an archived copy of what is dead may be, next to the day of the article. */
function archiveOf({ url, day }: LinkPlace, { state }: LinkState): string | undefined {
  const stamp = day?.replaceAll('-', '') ?? '';
  return state === 'dead' ? `https://web.archive.org/web/${stamp}/${url}` : undefined;
}

function lineOf(place: LinkPlace, found: LinkState): string {
  const archive = archiveOf(place, found);
  const what = [SAYS[found.state], found.to, found.status, found.why].filter(Boolean).join(' ');
  const offer = archive ? `\n    存档可能在 / a copy may be at: archived: ${archive}` : '';
  return `${place.file}:${String(place.line)}:${String(place.column)} ${place.url}\n    ${what}${offer}`;
}

async function checkLinks(): Promise<number> {
  const { json, help, days, minutes } = readFlags();
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const { contentDir, timeZone, pageSize, url } = site;
  const places = linkPlaces(await readContext({ contentDir, timeZone, pageSize }));
  const now = Date.now();
  const cache = openLinkCache(CACHE, days * DAY, now);
  const check = createLinkChecker({
    agent: `YueliangLinkCheck/1.0 (+${url})`,
    interval: 1000,
    timeout: 15_000,
    until: now + minutes * MINUTE,
  });
  const addresses = [...new Set(places.map((place) => place.url))];
  const states = new Map<string, LinkState>();
  const look = async (address: string) => {
    const known = cache.get(address);
    const state = known ?? (await check(address));
    if (known === null) cache.put(address, state);
    states.set(address, state);
  };
  await Promise.all(addresses.map(look));
  cache.keep();
  const told = places.map((place) => ({
    place,
    found: states.get(place.url) ?? { state: 'skipped' as const },
  }));
  const count = (state: LinkState['state']) =>
    String([...states.values()].filter((each) => each.state === state).length);
  if (json)
    console.log(
      JSON.stringify(
        told.map(({ place, found }) => {
          const { day: _, ...written } = place;
          return { ...written, ...found, archive: archiveOf(place, found) };
        }),
      ),
    );
  else {
    for (const { place, found } of told) if (found.state in SAYS) console.log(lineOf(place, found));
    console.log(
      `链接 / links: ${String(addresses.length)}，失效 / dead ${count('dead')}，搬走 / moved ${count('moved')}，不能确定 / unsure ${count('unsure')}，没有问 / not asked ${count('skipped')}`,
    );
  }
  return [...states.values()].some(({ state }) => state === 'dead') ? 1 : 0;
}

try {
  process.exitCode = await checkLinks();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
