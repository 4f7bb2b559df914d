import { site } from './site';

/** The only file that knows what addresses look like, both ways. Paths are without the locale prefix. */

const day = (date: string) => date.split('-').join('/');
const segment = (text: string) => encodeURIComponent(text);

/** Paths of everything that has an address, percent-encoded. */
export const paths = {
  /** The front page. */
  home: () => '/',
  /** Leads to the latest edition. */
  today: () => '/today',
  /** The archive. */
  archive: () => '/posts',
  /** A year (`2026`), a month (`2026-02`) or a day (`2026-02-28`). */
  period: (period: string) => `/posts/${day(period)}`,
  /** An article, by its day `YYYY-MM-DD` and slug. */
  article: (article: { day: string; slug: string }) =>
    `/posts/${day(article.day)}/${segment(article.slug)}`,
  /** All categories. */
  categories: () => '/categories',
  /** A category. */
  category: (category: { slug: string }) => `/categories/${segment(category.slug)}`,
  /** All authors. */
  authors: () => '/authors',
  /** An author. */
  author: (author: { id: string }) => `/authors/${segment(author.id)}`,
  /** A page about the publication. */
  page: (page: { slug: string }) => `/${segment(page.slug)}`,
  /** The search; with a query, its results. */
  search: (query: SearchAddress = {}) => {
    const parameters = Object.entries({
      q: query.q,
      sort: query.sort === 'date' ? 'date' : undefined,
      page: query.page !== undefined && query.page > 1 ? String(query.page) : undefined,
    }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    const text = new URLSearchParams(parameters).toString();
    return text ? `/search?${text}` : '/search';
  },
  /** The card of a page, by the page's path: a picture for social media. */
  card: (page: string) => `/cards${page === '/' ? '/site' : page}.png`,
  /** All addresses, or the parts that hold them. */
  sitemap: () => '/sitemap.xml',
  /** Part `number` (from 1) of a sitemap too long for one file. */
  sitemapPart: (number: number) => `/sitemaps/${String(number)}.xml`,
  /** The articles of the last two days. */
  newsSitemap: () => '/news-sitemap.xml',
  /** Page `number` (from 1) of a list. */
  listPage: (list: string, number: number) =>
    number === 1 ? list : `${list}/page/${String(number)}`,
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

/** The public URL of a path. */
export function absoluteUrl(path: string): string {
  return new URL(path, site.url).href;
}

/** What has a card of its own. */
export type CardSubject =
  | { kind: 'home' }
  | { kind: 'article'; day: string; slug: string }
  | { kind: 'category'; slug: string; page: number }
  | { kind: 'author'; id: string; page: number };

/** What an address asks for. `page` is the number of a list's page, from 1. */
export type Route =
  | CardSubject
  | { kind: 'today' }
  | { kind: 'archive'; page: number }
  | { kind: 'period'; period: string; page: number }
  | { kind: 'categories'; page: number }
  | { kind: 'authors'; page: number }
  | { kind: 'search' }
  | { kind: 'card'; of: CardSubject }
  | { kind: 'sitemap'; part: number | null }
  | { kind: 'news-sitemap' }
  | { kind: 'page'; slug: string };

/** First segments that routes have, so that no page may. */
const RESERVED = new Set([
  'posts',
  'categories',
  'authors',
  'page',
  'api',
  'search',
  'today',
  'cards',
  'sitemaps',
  'sitemap.xml',
  'news-sitemap.xml',
  'robots.txt',
  'hant',
  ...site.locales,
]);

/** Whether a page of this slug would hide a route. */
export function isReservedPage(slug: string): boolean {
  return RESERVED.has(slug);
}

/**
 * Reads a decoded path.
 * @param path segments, e.g. `['posts', '2026', '02', '28', 'ai-daily-news']`
 * @returns the route, or null when no route has this shape
 */
export function parseRoute(path: readonly string[]): Route | null {
  const [list, number] = splitListPage(path);
  if (number === null) return null;
  const [head, ...rest] = list;
  if (head === undefined) return number === 1 ? { kind: 'home' } : null;
  if (head === 'posts') return parsePosts(rest, number);
  if (head === 'cards') return number === 1 ? parseCard(rest) : null;
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
  if (name !== undefined || number > 1) return null;
  if (head === 'search' || head === 'today') return { kind: head };
  if (head === 'sitemap.xml') return { kind: 'sitemap', part: null };
  if (head === 'news-sitemap.xml') return { kind: 'news-sitemap' };
  return { kind: 'page', slug: head };
}

function parsePosts(rest: readonly string[], page: number): Route | null {
  if (rest.length === 0) return { kind: 'archive', page };
  const period = rest.slice(0, 3).join('-');
  if (!/^\d{4}(?:-\d{2}){0,2}$/u.test(period)) return null;
  const [slug, ...more] = rest.slice(3);
  if (slug === undefined) return { kind: 'period', period, page };
  return more.length === 0 && page === 1 ? { kind: 'article', day: period, slug } : null;
}

/** The page whose card is asked for: `posts/2026/02/28/name.png`, `site.png`. */
function parseCard(rest: readonly string[]): Route | null {
  const name = /^(?<name>.+)\.png$/u.exec(rest.at(-1) ?? '')?.groups?.name;
  if (name === undefined) return null;
  const page = [...rest.slice(0, -1), name];
  const of: Route | null = page.join('/') === 'site' ? { kind: 'home' } : parseRoute(page);
  const hasCard = of?.kind === 'home' || of?.kind === 'article';
  if (hasCard) return { kind: 'card', of };
  const isList = of?.kind === 'category' || of?.kind === 'author';
  return isList && of.page === 1 ? { kind: 'card', of } : null;
}

function parseSitemapPart([file = '', ...more]: readonly string[]): Route | null {
  const number = /^(?<number>[1-9]\d{0,3})\.xml$/u.exec(file)?.groups?.number;
  return number === undefined || more.length > 0 ? null : { kind: 'sitemap', part: Number(number) };
}

/** Takes `/page/N` off the end; N is 2 or more, written without leading zeros, else null. */
function splitListPage(path: readonly string[]): [readonly string[], number | null] {
  const at = path.length - 2;
  if (at < 0 || path[at] !== 'page') return [path, 1];
  const number = /^[1-9]\d{0,5}$/u.test(path[at + 1] ?? '') ? Number(path[at + 1]) : 1;
  return [path.slice(0, at), number > 1 ? number : null];
}
