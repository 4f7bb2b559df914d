import { PARAMS } from './address-params';
import {
  FEEDS,
  hasCard,
  hasFeeds,
  piecesOf,
  ROUTES,
  type FeedFormat,
  type Kind,
  type Route,
  type TableRoute,
} from './route-table';

/** The reverse of lib/addresses/urls.ts: what an address asks for. */

/** Pattern of the addresses of a kind. */
type Reader = { kind: Kind; isList: boolean; pattern: RegExp };

const VARIABLE = '{}';

/** Readers by the first segment of what they read; those of `VARIABLE` read what has another. */
const READERS = new Map<string, Reader[]>();
for (const [kind, shape] of Object.entries(ROUTES) as [Kind, object][]) {
  const source = piecesOf(kind).map((piece, at) => (at % 2 === 0 ? literal(piece) : group(piece)));
  const pattern = new RegExp(`^${source.join('')}$`, 'u');
  const head = headOf(kind).startsWith('{') ? VARIABLE : headOf(kind);
  READERS.set(head, [...(READERS.get(head) ?? []), { kind, isList: 'isList' in shape, pattern }]);
}

/** The first segment of a kind's addresses, as the table has it. */
export function headOf(kind: Kind): string {
  return ROUTES[kind].path.split('/')[1] ?? '';
}

/** Folder of the cards; each has the path of what it is the card of. */
export const CARDS = 'cards';

/** Reads a path, percent-encoded; null when no route has this shape. */
export function parsePath(path: string): Route | null {
  return parseRoute(path.split('/').filter(Boolean).map(decodeURIComponent));
}

/**
 * Reads a decoded path.
 * @param names segments, e.g. `['posts', '2026', '02', '28', 'ai-daily-news']`
 * @returns the route, or null when no route has this shape
 */
export function parseRoute(names: readonly string[]): Route | null {
  const feed = parseFeed(names);
  if (feed) return feed;
  if (names[0] === CARDS) return parseCard(names.slice(1));
  const [list, page] = splitListPage(names);
  const route = page === null ? null : readTable(list);
  if (route === null || page === null) return null;
  if ('page' in route) return { ...route, page };
  return page === 1 ? route : null;
}

/** Reads an address of the table: the first page of a list, or what is no list; null where none fits. */
function readTable(names: readonly string[]): TableRoute | null {
  const path = `/${names.map(encodeURIComponent).join('/')}`;
  const readers = READERS.get(names[0] ?? '') ?? READERS.get(VARIABLE) ?? [];
  for (const { kind, isList, pattern } of readers) {
    const match = pattern.exec(path);
    if (match === null) continue;
    const params = Object.entries(match.groups ?? {}).map(([name, written]) => [
      name,
      PARAMS[name as keyof typeof PARAMS].read(written),
    ]);
    // The type of a route is made of the same entry of the table.
    return { kind, ...(isList && { page: 1 }), ...Object.fromEntries(params) } as TableRoute;
  }
  return null;
}

function literal(text: string): string {
  return text.replaceAll('.', String.raw`\.`);
}

function group(name: string): string {
  return `(?<${name}>${PARAMS[name as keyof typeof PARAMS].shape})`;
}

/** A list's address and the name of a format; the first page of all articles is the site's feed. */
function parseFeed(names: readonly string[]): Route | null {
  const formats = Object.keys(FEEDS) as FeedFormat[];
  const format = formats.find((each) => FEEDS[each].file === names.at(-1));
  if (format === undefined) return null;
  const list = parseRoute(names.slice(0, -1));
  if (list?.kind === 'home') return { kind: 'feed', format, list: { kind: 'archive', page: 1 } };
  if (list === null || !hasFeeds(list)) return null;
  return list.kind === 'archive' && list.page === 1 ? null : { kind: 'feed', format, list };
}

/** The page whose card is asked for: `posts/2026/02/28/name.png`, `site.png`. */
function parseCard(names: readonly string[]): Route | null {
  const { name, format } = CARD_NAME.exec(names.at(-1) ?? '')?.groups ?? {};
  if (name === undefined || format === undefined) return null;
  const page = [...names.slice(0, -1), name];
  const of = page.join('/') === 'site' ? parseRoute([]) : parseRoute(page);
  const isFirst = of !== null && (!('page' in of) || of.page === 1);
  return isFirst && page.length > 0 && hasCard(of)
    ? { kind: 'card', of, format: PARAMS.format.read(format) }
    : null;
}

/** The last segment of a card's address. */
const CARD_NAME = new RegExp(`^(?<name>.+)\\.(?<format>${PARAMS.format.shape})$`, 'u');

/**
 * Takes `/page/N` off the end; N is 2 or more, written without leading zeros, else null. What follows
 * `page` and is no number is of something that is called so.
 */
function splitListPage(path: readonly string[]): [readonly string[], number | null] {
  const at = path.length - 2;
  const last = path[at + 1] ?? '';
  if (at < 0 || path[at] !== 'page' || !/^\d+$/u.test(last)) return [path, 1];
  const number = /^[1-9]\d{0,5}$/u.test(last) ? Number(last) : 1;
  return [path.slice(0, at), number > 1 ? number : null];
}
