import {
  FEED_FILES,
  feedFormatOf,
  LLMS_FILES,
  llmsScopeOf,
  TWIN,
  type FeedFormat,
  type LlmsScope,
} from './document-files';
import { site } from './site';

/** The reverse of lib/urls.ts: what an address asks for. */

/** What an address asks for. `page` is the number of a list's page, from 1. */
export type Route =
  | { kind: 'home' }
  | { kind: 'today' }
  | { kind: 'archive'; page: number }
  | { kind: 'period'; period: string; page: number }
  | { kind: 'article'; day: string; slug: string }
  | { kind: 'wechat'; day: string; slug: string }
  | { kind: 'email'; period: string }
  | { kind: 'categories'; page: number }
  | { kind: 'category'; slug: string; page: number }
  | { kind: 'authors'; page: number }
  | { kind: 'author'; id: string; page: number }
  | { kind: 'tags'; page: number }
  | { kind: 'tag'; slug: string; page: number }
  | { kind: 'series'; slug: string; page: number }
  | { kind: 'corrections'; page: number }
  | { kind: 'search' }
  | { kind: 'page'; slug: string }
  | DocumentRoute;

/** An address that is answered with a document for machines. */
export type DocumentRoute =
  | { kind: 'feed'; format: FeedFormat; list: FeedList }
  | { kind: 'twin'; day: string; slug: string }
  | { kind: 'llms'; scope: LlmsScope };

/** A page of a list that has feeds. */
export type FeedList =
  | { kind: 'archive'; page: number }
  | { kind: 'category'; slug: string; page: number }
  | { kind: 'author'; id: string; page: number };

/** Whether a route is answered with a document for machines. */
export function isDocument(route: Route): route is DocumentRoute {
  return route.kind === 'feed' || route.kind === 'twin' || route.kind === 'llms';
}

/** First segments that routes have, so that no page may. */
const RESERVED = new Set([
  'posts',
  'categories',
  'authors',
  'tags',
  'series',
  'corrections',
  'page',
  'api',
  'search',
  'today',
  'hant',
  ...Object.values(FEED_FILES),
  ...Object.values(LLMS_FILES),
  ...site.locales,
]);

/** Whether a page of this slug would hide a route. */
export function isReservedPage(slug: string): boolean {
  return RESERVED.has(slug);
}

/** Whether an article of this slug would hide its day's e-mail. */
export function isReservedSlug(slug: string): boolean {
  return slug === 'email';
}

/**
 * Reads a decoded path.
 * @param path segments, e.g. `['posts', '2026', '02', '28', 'ai-daily-news']`
 * @returns the route, or null when no route has this shape
 */
export function parseRoute(path: readonly string[]): Route | null {
  const feed = parseFeed(path);
  if (feed) return feed;
  const [list, number] = splitListPage(path);
  if (number === null) return null;
  const [head, ...rest] = list;
  if (head === undefined) return number === 1 ? { kind: 'home' } : null;
  if (head === 'posts') return parsePosts(rest, number);
  if (rest.length > 1) return null;
  const [name] = rest;
  if (head === 'categories') {
    return name === undefined
      ? { kind: 'categories', page: number }
      : { kind: 'category', slug: name, page: number };
  }
  if (head === 'authors') {
    return name === undefined
      ? { kind: 'authors', page: number }
      : { kind: 'author', id: name, page: number };
  }
  if (head === 'tags') {
    return name === undefined
      ? { kind: 'tags', page: number }
      : { kind: 'tag', slug: name, page: number };
  }
  if (head === 'series' && name !== undefined) return { kind: head, slug: name, page: number };
  if (name !== undefined) return null;
  if (head === 'corrections') return { kind: head, page: number };
  if (number > 1) return null;
  if (head === 'search' || head === 'today') return { kind: head };
  const scope = llmsScopeOf(head);
  return scope ? { kind: 'llms', scope } : { kind: 'page', slug: head };
}

/** A list's address and the name of a format; the first page of all articles is the site's feed. */
function parseFeed(path: readonly string[]): DocumentRoute | null {
  const format = feedFormatOf(path.at(-1));
  const list = format ? parseRoute(path.slice(0, -1)) : null;
  if (!format || !list) return null;
  switch (list.kind) {
    case 'home':
      return { kind: 'feed', format, list: { kind: 'archive', page: 1 } };
    case 'archive':
      return list.page > 1 ? { kind: 'feed', format, list } : null;
    case 'category':
    case 'author':
      return { kind: 'feed', format, list };
    default:
      return null;
  }
}

function parsePosts(rest: readonly string[], page: number): Route | null {
  if (rest.length === 0) return { kind: 'archive', page };
  const period = rest.slice(0, 3).join('-');
  if (!/^\d{4}(?:-\d{2}){0,2}$/u.test(period)) return null;
  const [slug, ...more] = rest.slice(3);
  if (slug === undefined) return { kind: 'period', period, page };
  if (page > 1 || more.length > 1) return null;
  const [edition] = more;
  if (edition !== undefined) {
    return edition === 'wechat' ? { kind: 'wechat', day: period, slug } : null;
  }
  if (isReservedSlug(slug)) return { kind: 'email', period };
  return slug.endsWith(TWIN)
    ? { kind: 'twin', day: period, slug: slug.slice(0, -TWIN.length) }
    : { kind: 'article', day: period, slug };
}

/** Takes `/page/N` off the end; N is 2 or more, written without leading zeros, else null. */
function splitListPage(path: readonly string[]): [readonly string[], number | null] {
  const at = path.length - 2;
  if (at < 0 || path[at] !== 'page') return [path, 1];
  const number = /^[1-9]\d{0,5}$/u.test(path[at + 1] ?? '') ? Number(path[at + 1]) : 1;
  return [path.slice(0, at), number > 1 ? number : null];
}
