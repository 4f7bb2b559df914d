import type { PageKind } from '@/lib/addresses/route-table';
import { paths } from '@/lib/addresses/urls';
import { isDated } from '@/lib/time/clock';
import type { Article, Author, Category, Page } from '../model';
import type { ListedCorrection } from './corrections';
import { lastChanged } from './last-changed';
import type { NameTopic } from './names';
import type { CitedOutlet } from './outlets';
import type { Topic } from './topics';

/** A page that search engines should know. */
export type IndexedPage = {
  /** Its path, percent-encoded. */
  path: string;
  /** Instant of its last change, ISO 8601 in UTC; null where nothing says so. */
  changedAt: string | null;
};

/** Parts of a snapshot that search engines should know. */
export type IndexedContent = {
  /** The articles that are live, newest first. */
  articles: readonly Article[];
  /** All authors. */
  authors: readonly Author[];
  /** The categories that are public. */
  categories: readonly Category[];
  /** All pages. */
  pages: readonly Page[];
  /** The tags of the articles. */
  tags: readonly Topic[];
  /** The names of the list of names that articles have. */
  named: readonly NameTopic[];
  /** Outlets that the articles rest on, and the sources of each. */
  outlets: () => readonly CitedOutlet[];
  /** The series of the articles. */
  series: readonly Topic[];
  /** Corrections, newest first. */
  corrections: readonly ListedCorrection[];
  /** The articles that an author signs. */
  byAuthor: (id: string) => readonly Article[];
  /** The articles of a category. */
  inCategory: (slug: string) => readonly Article[];
  /** The articles of a year `2026`, a month `2026-02` or a day `2026-02-28`. */
  ofPeriod: (period: string) => readonly Article[];
};

/**
 * Every page of a snapshot with the time it last changed; a list changes with its articles. The later
 * pages of a list are left out: they are found from the first and lead to nothing that is not here. So is what an
 * editor's preview has without a day.
 */
export function indexedPages(all: IndexedContent): IndexedPage[] {
  const content = { ...all, articles: all.articles.filter(isDated) };
  return Object.values(INDEXED).flatMap((pagesOf) => pagesOf(content));
}

const list = (path: string, items: readonly Article[]) => ({ path, changedAt: latest(items) });
const none = (): IndexedPage[] => [];

/** The pages of each kind. */
const INDEXED: Readonly<Record<PageKind, (content: IndexedContent) => IndexedPage[]>> = {
  home: ({ articles }) => [list(paths.home(), articles)],
  article: ({ articles }) =>
    articles.map((each) => ({ path: paths.article(each), changedAt: lastChanged(each) })),
  page: ({ pages }) => pages.map((each) => ({ path: paths.page(each), changedAt: each.updatedAt })),
  categories: ({ articles }) => [list(paths.categories(), articles)],
  category: ({ categories, inCategory }) =>
    categories.map((each) => list(paths.category(each), inCategory(each.slug))),
  authors: ({ articles }) => [list(paths.authors(), articles)],
  author: ({ authors, byAuthor }) =>
    authors.map((each) => list(paths.author(each), byAuthor(each.id))),
  tags: ({ articles }) => [list(paths.tags(), articles)],
  tag: ({ tags }) => tags.map((each) => list(paths.tag(each), each.articles)),
  names: ({ named, articles }) => (named.length > 0 ? [list(paths.names(), articles)] : []),
  name: ({ named }) => named.map((each) => list(paths.name(each), each.articles)),
  sources: ({ outlets }) => {
    const cited = outlets().flatMap(articlesOn);
    return cited.length > 0 ? [list(paths.sources(), cited)] : [];
  },
  outlet: ({ outlets }) => outlets().map((each) => list(paths.outlet(each), articlesOn(each))),
  series: ({ series }) => series.map((each) => list(paths.series(each), each.articles)),
  corrections: ({ corrections }) => [
    list(
      paths.corrections(),
      corrections.map(({ article }) => article),
    ),
  ],
  subscribe: () => [{ path: paths.subscribe(), changedAt: null }],
  archive: ({ articles }) => [list(paths.archive(), articles)],
  period: ({ articles, ofPeriod }) =>
    periods(articles).map((each) => list(paths.period({ period: each }), ofPeriod(each))),
  // It leads on to a day.
  today: none,
  // Editors alone need them.
  email: none,
  wechat: none,
  // Its pages have no end, and are closed to robots.
  search: none,
  // A document for machines, with a route of its own.
  newsSitemap: none,
};

const articlesOn = ({ sources }: CitedOutlet) => sources.flatMap(({ articles }) => articles);

/**
 * Addresses in one file of a sitemap, each with those of its other languages: 50 MB hold them, however long their names
 * (Sitemap protocol 0.9: https://www.sitemaps.org/protocol.html#index).
 */
export const SITEMAP_SIZE = 20_000;

/** Whether the sitemap is in parts, and has one of this number, from 1. */
export function hasSitemapPart(content: IndexedContent, part: number): boolean {
  const { length } = indexedPages(content);
  return length > SITEMAP_SIZE && part <= Math.ceil(length / SITEMAP_SIZE);
}

/** Years, months and days that have articles. */
function periods(articles: readonly Article[]): string[] {
  const lengths = ['YYYY', 'YYYY-MM', 'YYYY-MM-DD'].map(({ length }) => length);
  return lengths.flatMap((length) => [...new Set(articles.map(({ day }) => day.slice(0, length)))]);
}

function latest(articles: readonly Article[]): string | null {
  const instants = articles.filter(isDated).map(lastChanged);
  return instants.length === 0 ? null : instants.reduce((a, b) => (a > b ? a : b));
}
