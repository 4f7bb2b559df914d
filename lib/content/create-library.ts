import { isLive } from '@/lib/clock';
import type { Route } from '@/lib/urls';
import type { Article, Author, Category, ContentIndex, Page } from './model';
import { pageCount } from './paginate';

/** What a library depends on. */
export type LibraryOptions = {
  /** The present. */
  now: () => Date;
  /** Whether drafts and scheduled articles count as live. */
  preview: boolean;
  /** Articles on one page of a list. */
  pageSize: number;
};

/** Opens an index for questions. Whatever answers with articles answers with live ones, newest first. */
export function createLibrary(index: ContentIndex, { now, preview, pageSize }: LibraryOptions) {
  const authors = new Map(index.authors.map((author) => [author.id, author]));
  const categories = new Map(index.categories.map((category) => [category.slug, category]));
  const pages = new Map(index.pages.map((page) => [page.slug, page]));
  const all = index.articles.map(
    (entry): Article => ({
      ...entry,
      authors: entry.authors.map((id) => found(authors, id)),
      categories: entry.categories.map((slug) => found(categories, slug)),
    }),
  );
  const byId = new Map(all.map((article) => [article.id, article]));

  const isPublic = (article: Article) => preview || isLive(article, now());
  const live = () => all.filter(isPublic);
  const article = (day: string, slug: string): Article | null => {
    const candidate = byId.get(`${day}/${slug}`);
    return candidate && isPublic(candidate) ? candidate : null;
  };
  /** Articles of a year, month or day: a prefix of `YYYY-MM-DD`. */
  const ofPeriod = (period: string) => live().filter(({ day }) => `${day}-`.startsWith(`${period}-`));
  const inCategory = (slug: string) => live().filter((one) => one.categories.some((each) => each.slug === slug));
  const byAuthor = (id: string) => live().filter((one) => one.authors.some((each) => each.id === id));
  /** Categories with a document, and those that a live article names. */
  const liveCategories = (): Category[] => {
    const named = new Set(live().flatMap((one) => one.categories));
    return index.categories.filter((category) => category.documented || named.has(category));
  };
  const category = (slug: string) => liveCategories().find((each) => each.slug === slug) ?? null;

  /** The articles that a list's route shows; null when there is no such list. */
  const listOf = (route: Route): readonly unknown[] | null => {
    switch (route.kind) {
      case 'archive':
        return live();
      case 'period':
        return nonEmpty(ofPeriod(route.period));
      case 'categories':
        return liveCategories();
      case 'category':
        return category(route.slug) && inCategory(route.slug);
      case 'authors':
        return index.authors;
      case 'author':
        return authors.has(route.id) ? byAuthor(route.id) : null;
      case 'home':
      case 'article':
      case 'page':
        return null;
    }
  };
  /** Whether an address shows something now. */
  const hasRoute = (route: Route): boolean => {
    if (route.kind === 'home') return true;
    if (route.kind === 'article') return article(route.day, route.slug) !== null;
    if (route.kind === 'page') return pages.has(route.slug);
    const list = listOf(route);
    return list !== null && route.page <= pageCount(list.length, pageSize);
  };

  return {
    articles: live,
    article,
    ofPeriod,
    inCategory,
    byAuthor,
    categories: liveCategories,
    category,
    authors: (): Author[] => index.authors,
    author: (id: string): Author | null => authors.get(id) ?? null,
    page: (slug: string): Page | null => pages.get(slug) ?? null,
    pages: (): Page[] => index.pages,
    hasRoute,
  };
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | null {
  return list.length > 0 ? list : null;
}

/** @throws {Error} when the index refers to what it does not hold: it was not made by `link` */
function found<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The content index refers to "${key}", which it does not hold.`);
  return value;
}
