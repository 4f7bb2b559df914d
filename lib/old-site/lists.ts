import { FEEDS } from '@/lib/addresses/route-table';

/** Names of feeds elsewhere, at the end of an address, and their names here. */
const FEED_ENDS: ReadonlyMap<string, string> = new Map([
  ...['feed', 'rss', 'rss.xml', 'rss2.xml', 'index.xml', 'feed.rss', 'index.rss', 'feed/rss2'].map(
    (name) => [name, FEEDS.rss.file] as const,
  ),
  ...['atom', 'feed.atom', 'index.atom', 'feed/atom'].map(
    (name) => [name, FEEDS.atom.file] as const,
  ),
  ...['feed/json', 'index.json'].map((name) => [name, FEEDS.json.file] as const),
  ...Object.values(FEEDS).map(({ file }) => [file, file] as const),
]);

/** Names of lists elsewhere, and their names here. */
const HEADS: ReadonlyMap<string, string> = new Map([
  ...['archive', 'archives', 'blog', 'post'].map((name) => [name, 'posts'] as const),
  ['category', 'categories'],
  ['tag', 'tags'],
  ['author', 'authors'],
]);

/**
 * Gives the readings here of an address of a list, a page or a feed on another site, the likeliest first.
 * @param names decoded segments in lower case
 * @returns segments of addresses of this site, of which none need show anything
 */
export function readingsOf(names: readonly string[]): string[][] {
  const feed = splitFeed(names);
  const bare = withoutEnding(names) ?? names;
  const lists = [[...bare], ...listReadings(bare)];
  if (feed === null) return lists;
  const feeds = [feed.list, ...listReadings(feed.list)].map((list) => [...list, feed.file]);
  return [...feeds, ...lists];
}

/**
 * Gives what may be shown in the place of a missing list: its first page where further ones are asked for, and the
 * month where a day has no articles, as another zone's day was another.
 */
export function nearbyReadings(names: readonly string[]): string[][] {
  const { list, page } = splitPage(withoutEnding(names) ?? names);
  const first = list.length === 0 ? listReadings(list) : [[...list], ...listReadings(list)];
  const months = first.filter((reading) => DAY.test(reading.join('/')));
  return [...(page === 1 ? [] : first), ...months.map((reading) => reading.slice(0, -1))];
}

const DAY = /^posts\/\d{4}\/\d{2}\/\d{2}$/u;

/** The feed that is asked for, and the list that it is of. */
export function splitFeed(names: readonly string[]): { list: string[]; file: string } | null {
  const bare = names.length > 1 && names.at(-1) === 'index.xml' ? names.slice(0, -1) : names;
  for (const each of [bare, names]) {
    for (const count of [2, 1]) {
      const file = FEED_ENDS.get(each.slice(-count).join('/'));
      if (file !== undefined && each.length >= count) return { list: each.slice(0, -count), file };
    }
  }
  return null;
}

function withoutEnding(names: readonly string[]): string[] | null {
  const last = names.at(-1) ?? '';
  const name = last.replace(/\.html?$/u, '');
  return name === last || name === '' ? null : [...names.slice(0, -1), name];
}

function listReadings(names: readonly string[]): string[][] {
  const { list, page } = splitPage(names);
  const here = listHere(list);
  const readings = here === null ? [] : [here];
  // A hierarchy of categories: the last one is meant.
  const [head, ...terms] = here ?? list;
  // Or a name that holds a slash.
  if (head !== undefined && HIERARCHIES.has(head) && terms.length > 1)
    readings.push([head, terms.join('/')], [head, terms.at(-1) ?? '']);
  return readings.map((reading) => (page > 1 ? [...reading, 'page', String(page)] : reading));
}

const HIERARCHIES: ReadonlySet<string> = new Set(['categories', 'tags']);

/** A list's address as it would be here, or null where it is no other. */
function listHere(list: readonly string[]): string[] | null {
  const [head = '', ...rest] = list;
  // Further pages of the front page go through all articles.
  if (list.length === 0) return ['posts'];
  if (/^(?:19|20)\d{2}$/u.test(head)) return ['posts', ...dated(list)];
  const name = HEADS.get(head) ?? head;
  if (name === 'posts') return ['posts', ...dated(rest)];
  return [name, ...rest];
}

/** A year, a month, a day and a name: short numbers of months and days are given two digits, a name is left. */
function dated(names: readonly string[]): string[] {
  const isShort = (name: string, at: number) => (at === 1 || at === 2) && /^\d$/u.test(name);
  return names.map((name, at) => (isShort(name, at) ? `0${name}` : name));
}

/** The number of a list's page: `page/2`, or `page2` as Jekyll has it. */
function splitPage(names: readonly string[]): { list: readonly string[]; page: number } {
  const [, number] = /(?:^|\/)page[-/]?([1-9]\d{0,5})$/u.exec(names.slice(-2).join('/')) ?? [];
  if (number === undefined) return { list: names, page: 1 };
  const length = names.at(-1) === number ? 2 : 1;
  return { list: names.slice(0, -length), page: Number(number) };
}
