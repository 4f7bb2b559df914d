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
  /** An article's WeChat edition, for editors. */
  wechat: (article: { day: string; slug: string }) => `${paths.article(article)}/wechat`,
  /** A day's edition as an e-mail, for editors. */
  email: (date: string) => `/posts/${day(date)}/email`,
  /** All categories. */
  categories: () => '/categories',
  /** A category. */
  category: (category: { slug: string }) => `/categories/${segment(category.slug)}`,
  /** All authors. */
  authors: () => '/authors',
  /** An author. */
  author: (author: { id: string }) => `/authors/${segment(author.id)}`,
  /** All tags. */
  tags: () => '/tags',
  /** A tag. */
  tag: (tag: { slug: string }) => `/tags/${segment(tag.slug)}`,
  /** A series. */
  series: (series: { slug: string }) => `/series/${segment(series.slug)}`,
  /** All corrections. */
  corrections: () => '/corrections',
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
  | { kind: 'page'; slug: string };

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
  return { kind: 'page', slug: head };
}

function parsePosts(rest: readonly string[], page: number): Route | null {
  if (rest.length === 0) return { kind: 'archive', page };
  const period = rest.slice(0, 3).join('-');
  if (!/^\d{4}(?:-\d{2}){0,2}$/u.test(period)) return null;
  const [slug, ...more] = rest.slice(3);
  if (slug === undefined) return { kind: 'period', period, page };
  if (page > 1 || more.length > 1) return null;
  const [edition] = more;
  if (edition === undefined) {
    return isReservedSlug(slug)
      ? { kind: 'email', period }
      : { kind: 'article', day: period, slug };
  }
  return edition === 'wechat' ? { kind: 'wechat', day: period, slug } : null;
}

/** Takes `/page/N` off the end; N is 2 or more, written without leading zeros, else null. */
function splitListPage(path: readonly string[]): [readonly string[], number | null] {
  const at = path.length - 2;
  if (at < 0 || path[at] !== 'page') return [path, 1];
  const number = /^[1-9]\d{0,5}$/u.test(path[at + 1] ?? '') ? Number(path[at + 1]) : 1;
  return [path.slice(0, at), number > 1 ? number : null];
}
