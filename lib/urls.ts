import { PARAMS } from './address-params';
import type { PictureFormat } from './picture-format';
import {
  FEEDS,
  piecesOf,
  ROUTES,
  type FeedFormat,
  type FeedList,
  type Kind,
  type ParamsOf,
  type Route,
} from './route-table';
import { CARDS } from './routes';
import { site } from './site';

/** Writes addresses, as lib/route-table.ts has them; lib/routes.ts reads them. Paths are without the locale prefix. */

/** For each kind what writes its path, of what varies in it. */
type Writers = {
  [K in Kind]: keyof ParamsOf<K> extends never ? () => string : (params: ParamsOf<K>) => string;
};

const writers = {} as Writers;
for (const kind of Object.keys(ROUTES) as Kind[]) {
  const pieces = piecesOf(kind);
  Object.assign(writers, { [kind]: (params: Values) => write(pieces, params) });
}

/** What varies, by name; whatever else a thing has is no part of its address. */
type Values = Readonly<Record<string, string | number>>;

function write(pieces: readonly string[], params: Values): string {
  return pieces
    .map((piece, at) =>
      at % 2 === 0 ? piece : PARAMS[piece as keyof typeof PARAMS].write(params[piece] ?? ''),
    )
    .join('');
}

/** What the paths of files begin with; no page is called so. */
export const FILES = '/_posts/';

/** Paths of everything that has an address, percent-encoded: of each kind, the first page of a list. */
export const paths = {
  ...writers,
  /** The search; with a query, its results. */
  search: (query: SearchAddress = {}) => {
    const parameters = Object.entries({
      q: query.q,
      sort: query.sort === 'date' ? 'date' : undefined,
      page: query.page !== undefined && query.page > 1 ? String(query.page) : undefined,
    }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    const text = new URLSearchParams(parameters).toString();
    return text ? `${writers.search()}?${text}` : writers.search();
  },
  /** The card of a page, by the page's path. */
  card: (page: string, format: PictureFormat = 'png') =>
    `/${CARDS}${page === '/' ? '/site' : page}.${format}`,
  /** What stands in a body for the article of a file, by its path: `2026-02-28-name`. It leads to the article. */
  file: (file: string) => `${FILES}${file.split('/').map(encodeURIComponent).join('/')}`,
  /** Page `number` (from 1) of a list. */
  listPage: (list: string, number: number) =>
    number === 1 ? list : `${list}/page/${String(number)}`,
  /** The feed of a list's page; that of the front page has all articles. */
  feed: (list: string, format: FeedFormat) => `${list === '/' ? '' : list}/${FEEDS[format].file}`,
};

/** What an address of the search names; what is left out is the first page of the best results. */
export type SearchAddress = {
  /** As typed. */
  q?: string;
  /** The order of the results. */
  sort?: 'relevance' | 'date';
  /** Page of the results, from 1. */
  page?: number;
};

/** Path of what a route asks for, in the one spelling that we write: the reverse of `parseRoute`. */
export function pathOf(route: Route): string {
  if (route.kind === 'card') return paths.card(pathOf(route.of), route.format);
  if (route.kind === 'feed') return paths.feed(listOfFeed(route.list), route.format);
  const path = write(piecesOf(route.kind), route);
  return 'page' in route ? paths.listPage(path, route.page) : path;
}

/** Path of the list that a feed is of: the first page of all articles is the front page. */
export function listOfFeed(list: FeedList): string {
  return list.kind === 'archive' && list.page === 1 ? paths.home() : pathOf(list);
}

/** The public URL of a path. */
export function absoluteUrl(path: string): string {
  return new URL(path, site.url).href;
}
