import { segmentOf } from '@/lib/i18n/locale';
import type { PictureFormat } from '@/lib/picture-format';
import { site, type Locale } from '@/lib/site';
import { PARAMS } from './address-params';
import { isRootFile, isSameForAll } from './reserved';
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

/** Writes addresses, as lib/addresses/route-table.ts has them; lib/addresses/routes.ts reads them. */

/** Writers of paths: for each kind the function that writes its path, of what varies in it. */
type Writers = {
  [K in Kind]: keyof ParamsOf<K> extends never ? () => string : (params: ParamsOf<K>) => string;
};

const writers = {} as Writers;
for (const kind of Object.keys(ROUTES) as Kind[]) {
  const pieces = piecesOf(kind);
  Object.assign(writers, { [kind]: (params: Values) => write(pieces, params) });
}

/** Values of the parameters, by name; whatever else a thing has is no part of its address. */
type Values = Readonly<Record<string, string | number>>;

function write(pieces: readonly string[], params: Values): string {
  return pieces
    .map((piece, at) =>
      at % 2 === 0 ? piece : PARAMS[piece as keyof typeof PARAMS].write(params[piece] ?? ''),
    )
    .join('');
}

/** Prefix of the paths of files; no page has such an address. */
export const FILES = '/_posts/';

/** Paths of everything that has an address in one locale, percent-encoded: of each kind, the first page of a list. */
export type Paths = ReturnType<typeof createPaths>;

function createPaths(locale: Locale) {
  const own = (path: string) => inLocale(path, locale);
  const located = Object.fromEntries(
    (Object.keys(writers) as Kind[]).map((kind) => [
      kind,
      (params: never) => own(writers[kind](params)),
    ]),
  ) as Writers;
  return {
    ...located,
    /** The search; with a query, its results. */
    search: (query: SearchAddress = {}) => {
      const parameters = Object.entries({
        q: query.q,
        sort: query.sort === 'date' ? 'date' : undefined,
        page: query.page !== undefined && query.page > 1 ? String(query.page) : undefined,
      }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
      const text = new URLSearchParams(parameters).toString();
      return text ? `${located.search()}?${text}` : located.search();
    },
    /** The card of a page, by the page's path. */
    card: (page: string, format: PictureFormat = 'png') => {
      const of = withoutLocale(page);
      return own(`/${CARDS}${of === '/' ? '/site' : of}.${format}`);
    },
    /** Address in a body for the article of a file, by its path: `2026-02-28-name`. It leads to the article. */
    file: (file: string) => own(`${FILES}${file.split('/').map(encodeURIComponent).join('/')}`),
    /** Page `number` (from 1) of a list. */
    listPage: (list: string, number: number) =>
      own(number === 1 ? list : `${list}/page/${String(number)}`),
    /** The feed of a list's page; that of the front page has all articles. */
    feed: (list: string, format: FeedFormat) => {
      const of = withoutLocale(list);
      return own(`${of === '/' ? '' : of}/${FEEDS[format].file}`);
    },
  };
}

const located = new Map<Locale, Paths>();

/** The paths of a locale: what its pages and its other surfaces lead to. */
export function pathsIn(locale: Locale): Paths {
  const known = located.get(locale) ?? createPaths(locale);
  located.set(locale, known);
  return known;
}

/** The paths of the default locale, which have no prefix: what content is written with, and asked for by. */
export const paths = pathsIn(site.defaultLocale);

/**
 * The path of a page in a locale, whichever locale's it was. What is no page has one address in all.
 * @param path percent-encoded; may have a query and a fragment
 */
export function inLocale(path: string, locale: Locale): string {
  const bare = withoutLocale(path);
  const segment = segmentOf(locale);
  const [address = ''] = bare.split(/[?#]/u);
  if (segment === null || isSameForAll(address) || isRootFile(address)) return bare;
  return `/${segment}${bare.replace(/^\/(?=$|[?#])/u, '')}`;
}

/** The path without the prefix of its locale: the path of the same page in the default one. */
export function withoutLocale(path: string): string {
  const [, segment, rest = ''] = /^\/([^/?#]+)(.*)$/su.exec(path) ?? [];
  const isPrefix = site.locales.some((locale) => segmentOf(locale) === segment);
  if (segment === undefined || !isPrefix) return path;
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** Query of an address of the search; without any field it is the first page of the best results. */
export type SearchAddress = {
  /** As typed. */
  q?: string;
  /** The order of the results. */
  sort?: 'relevance' | 'date';
  /** Page of the results, from 1. */
  page?: number;
};

/** Path of what a route asks for, in the one spelling that we write, without a locale's prefix: the reverse of `parseRoute`. */
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
