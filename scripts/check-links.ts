/**
 * `npm run check:links`: asks for every address elsewhere that the content links to, and tells which are gone or have
 * moved for good. Polite: robots.txt and Retry-After are heeded, a host is asked once a second, two at most at once. What
 * is known is kept in `.contentlayer/links.jsonl`, as it is found out.
 *
 * - no flag: prints what is wrong by place
 * - `--json`: prints a list of `{ file, line, column, url, archived, state, status, to, why, archive }` and nothing else
 * - `--max-age <days>`: how long what is known counts; 7 by default, 0 asks for all
 * - `--minutes <number>`: after which nothing more is asked; 20 by default
 * - `--help`: says so
 *
 * Dead is what its server answers 404 or 410 to. Exit code 0 where no link is dead but those with an archived copy beside
 * them, 1 where one is, 2 when it cannot be run.
 */
import { readContext } from '@/lib/content/check/check';
import { linkPlaces, type LinkPlace } from '@/lib/content/check/link-places';
import { createLinkChecker } from '@/lib/links/check-link';
import { openLinkCache } from '@/lib/links/link-cache';
import type { LinkReason, LinkState } from '@/lib/links/link-state';
import { site } from '@/lib/site';
import { failureAsJson } from './editor/command';
import { readArguments } from './lib/arguments.mjs';

const USAGE = `用法 / usage: npm run check:links [-- [--json] [--max-age 天数 days] [--minutes 分钟 minutes]]
查内容里指向别处的链接：失效的、永久搬走的。退出码：0 没有失效的，或旁边都有存档；1 有；2 无法运行。
Asks for the links of the content that lead elsewhere. Exit code: 0 none is dead without an archived copy, 1 one is, 2 cannot be run.`;

const CACHE = '.contentlayer/links.jsonl';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Words for the states that are told of. */
const SAYS: Readonly<Partial<Record<LinkState['state'], string>>> = {
  dead: '失效 / dead',
  moved: '永久搬到 / moved for good to',
  unsure: '不能确定 / cannot be told',
};

/** Words for the reason of a state. */
const REASONS: Readonly<Record<LinkReason, string>> = {
  robots: 'robots.txt 不让问或问不到 / robots.txt forbids it or cannot be had',
  timeout: '超时 / timeout',
  tls: '证书或加密有误 / the certificate or TLS is wrong',
  dns: '查不到这个域名 / no such host is found',
  loop: '转来转去没有尽头 / redirects without end',
  unreachable: '连不上 / cannot be reached',
  busy: '对方忙 / the server is busy',
  time: '没有时间了 / no time is left',
};

/** A place, and what has become of its link. */
type Told = { place: LinkPlace; found: LinkState };

function readFlags() {
  const { values } = readArguments({
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      'max-age': { type: 'string', default: '7' },
      minutes: { type: 'string', default: '20' },
    },
  });
  const [days, minutes] = [Number(values['max-age']), Number(values.minutes)];
  if (!(days >= 0) || !(minutes > 0))
    throw new Error(
      '--max-age、--minutes 后面要写数，如 --minutes 5 / --max-age and --minutes take numbers',
    );
  return { ...values, days, minutes };
}

/**
 * Gives the address at which an archived copy may be of a dead page that names none, next to the day of the article.
 */
function archiveOf({ place: { url, day, archived }, found }: Told): string | undefined {
  const stamp = day?.replaceAll('-', '') ?? '';
  const isWanted = found.state === 'dead' && archived === null;
  return isWanted ? `https://web.archive.org/web/${stamp}/${url}` : undefined;
}

function lineOf(told: Told): string {
  const { place, found } = told;
  const archive = archiveOf(told);
  const why = found.why && REASONS[found.why];
  const what = [SAYS[found.state], found.to, found.status, why].filter(Boolean).join(' ');
  const known = found.state === 'dead' && place.archived;
  return [
    `${place.file}:${String(place.line)}:${String(place.column)} ${place.url}`,
    `    ${what}`,
    ...(known ? [`    旁边有存档 / an archived copy is named: ${known}`] : []),
    ...(archive ? [`    存档可能在 / a copy may be at: archived: ${archive}`] : []),
  ].join('\n');
}

/** Looks up the state of each of the addresses, as it is known or found out. */
async function lookAt(
  addresses: ReadonlySet<string>,
  { days, minutes }: ReturnType<typeof readFlags>,
): Promise<Map<string, LinkState>> {
  const now = Date.now();
  const cache = openLinkCache(CACHE, days * DAY, now);
  const check = createLinkChecker({
    agent: `YueliangLinkCheck/1.0 (+${site.url})`,
    interval: 1000,
    timeout: 15_000,
    until: now + minutes * MINUTE,
  });
  const states = new Map<string, LinkState>();
  const look = async (url: string) => {
    const known = cache.get(url);
    const state = known ?? (await check(url));
    if (known === null) cache.put(url, state);
    states.set(url, state);
  };
  await Promise.all([...addresses].map(look));
  return states;
}

function summaryOf(states: ReadonlyMap<string, LinkState>): string {
  const count = (state: LinkState['state']) =>
    String([...states.values()].filter((each) => each.state === state).length);
  return `链接 / links: ${String(states.size)}，失效 / dead ${count('dead')}，搬走 / moved ${count('moved')}，不能确定 / unsure ${count('unsure')}，没有问 / not asked ${count('skipped')}`;
}

async function checkLinks(): Promise<number> {
  const flags = readFlags();
  if (flags.help) {
    console.log(USAGE);
    return 0;
  }
  const { contentDir, timeZone, pageSize } = site;
  const places = linkPlaces(await readContext({ contentDir, timeZone, pageSize }));
  const states = await lookAt(new Set(places.map(({ url }) => url)), flags);
  const told = places.map((place) => ({
    place,
    found: states.get(place.url) ?? { state: 'skipped' as const },
  }));
  if (flags.json) {
    const written = told.map((each) => {
      const { day: _, ...place } = each.place;
      return { ...place, ...each.found, archive: archiveOf(each) };
    });
    console.log(JSON.stringify(written));
  } else {
    for (const each of told) if (each.found.state in SAYS) console.log(lineOf(each));
    console.log(summaryOf(states));
  }
  return told.some(({ place, found }) => found.state === 'dead' && place.archived === null) ? 1 : 0;
}

try {
  process.exitCode = await checkLinks();
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  if (process.argv.includes('--json')) console.log(failureAsJson(error));
  process.exitCode = 2;
}
