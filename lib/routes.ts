import { feedFormatOf, llmsScopeOf, TWIN, type FeedFormat, type LlmsScope } from './document-files';

/** The reverse of lib/urls.ts: what an address asks for. */

/** What an address asks for. `page` is the number of a list's page, from 1. */
export type Route =
  | CardSubject
  | { kind: 'today' }
  | { kind: 'archive'; page: number }
  | { kind: 'period'; period: string; page: number }
  | { kind: 'wechat'; day: string; slug: string }
  | { kind: 'email'; period: string }
  | { kind: 'categories'; page: number }
  | { kind: 'authors'; page: number }
  | { kind: 'tags'; page: number }
  | { kind: 'tag'; slug: string; page: number }
  | { kind: 'series'; slug: string; page: number }
  | { kind: 'corrections'; page: number }
  | { kind: 'search' }
  | { kind: 'card'; of: CardSubject }
  | { kind: 'poster'; day: string; slug: string }
  | { kind: 'news-sitemap' }
  | { kind: 'page'; slug: string }
  | DocumentRoute;

/** What has a card of its own: the site, an article, a category, an author. */
export type CardSubject =
  | { kind: 'home' }
  | { kind: 'article'; day: string; slug: string }
  | { kind: 'category'; slug: string; page: number }
  | { kind: 'author'; id: string; page: number };

/** An address that is answered with a document for machines. */
export type DocumentRoute =
  | { kind: 'feed'; format: FeedFormat; list: FeedList }
  | { kind: 'twin'; day: string; slug: string }
  | { kind: 'llms'; scope: LlmsScope }
  | { kind: 'sitemap'; part: number | null };

/** A page of a list that has feeds. */
export type FeedList =
  | { kind: 'archive'; page: number }
  | { kind: 'category'; slug: string; page: number }
  | { kind: 'author'; id: string; page: number };

/** Whether a route is answered with a document for machines. */
export function isDocument(route: Route): route is DocumentRoute {
  return ['feed', 'twin', 'llms', 'sitemap'].includes(route.kind);
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
  if (head === 'cards') return number === 1 ? parseCard(rest) : null;
  if (head === 'posters') return number === 1 ? parsePoster(rest) : null;
  if (head === 'sitemaps') return number === 1 ? parseSitemapPart(rest) : null;
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
  if (head === 'sitemap.xml') return { kind: 'sitemap', part: null };
  if (head === 'news-sitemap.xml') return { kind: 'news-sitemap' };
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
  if (slug === 'email') return { kind: 'email', period };
  return slug.endsWith(TWIN)
    ? { kind: 'twin', day: period, slug: slug.slice(0, -TWIN.length) }
    : { kind: 'article', day: period, slug };
}

/** The page whose card is asked for: `posts/2026/02/28/name.png`, `site.png`. */
function parseCard(rest: readonly string[]): Route | null {
  const page = pictured(rest);
  if (page === null) return null;
  const of: Route | null = page.join('/') === 'site' ? { kind: 'home' } : parseRoute(page);
  const hasCard = of?.kind === 'home' || of?.kind === 'article';
  if (hasCard) return { kind: 'card', of };
  const isList = of?.kind === 'category' || of?.kind === 'author';
  return isList && of.page === 1 ? { kind: 'card', of } : null;
}

/** The article whose poster is asked for. */
function parsePoster(rest: readonly string[]): Route | null {
  const of = parseRoute(pictured(rest) ?? []);
  return of?.kind === 'article' ? { ...of, kind: 'poster' } : null;
}

/** The page that a PNG is of. */
function pictured(file: readonly string[]): string[] | null {
  const name = /^(?<name>.+)\.png$/u.exec(file.at(-1) ?? '')?.groups?.name;
  return name === undefined ? null : [...file.slice(0, -1), name];
}

function parseSitemapPart([file = '', ...more]: readonly string[]): Route | null {
  const number = /^(?<number>[1-9]\d{0,3})\.xml$/u.exec(file)?.groups?.number;
  return number === undefined || more.length > 0 ? null : { kind: 'sitemap', part: Number(number) };
}

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
