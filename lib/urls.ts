import { FEED_FILES, LLMS_FILES, TWIN, type FeedFormat, type LlmsScope } from './document-files';
import { site } from './site';

/** What addresses look like; lib/routes.ts reads them. No other file knows. Paths are without the locale prefix. */

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
  /** The card of a page, by the page's path: a picture for social media. */
  card: (page: string) => `/cards${page === '/' ? '/site' : page}.png`,
  /** An article's poster: a picture to be passed on, with a code that leads back. */
  poster: (article: { day: string; slug: string }) => `/posters${paths.article(article)}.png`,
  /** All addresses, or the parts that hold them. */
  sitemap: () => '/sitemap.xml',
  /** Part `number` (from 1) of a sitemap too long for one file. */
  sitemapPart: (number: number) => `/sitemaps/${String(number)}.xml`,
  /** The articles of the last two days. */
  newsSitemap: () => '/news-sitemap.xml',
  /** Page `number` (from 1) of a list. */
  listPage: (list: string, number: number) =>
    number === 1 ? list : `${list}/page/${String(number)}`,
  /** The feed of a list's page; that of the front page has all articles. */
  feed: (list: string, format: FeedFormat) => `${list === '/' ? '' : list}/${FEED_FILES[format]}`,
  /** An article as Markdown. */
  twin: (article: { day: string; slug: string }) => `${paths.article(article)}${TWIN}`,
  /** What the site has for language models: an index, or the newest articles in full. */
  llms: (scope: LlmsScope) => `/${LLMS_FILES[scope]}`,
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
