import { paginate } from '@/lib/content/library/paginate';
import type { Snapshot } from '@/lib/content/library/snapshot';
import type { Article } from '@/lib/content/model';
import type { FeedList } from '@/lib/route-table';
import type { Locale, Site } from '@/lib/site';
import { paths } from '@/lib/urls';
import { atomUpdated } from './atom-updated';
import { createItem } from './create-item';
import { feedHead } from './feed-head';
import type { FullArticle } from './item-html';
import type { Feed } from './model';
import { withdrawnItem, withdrawnOf } from './withdrawn-item';

/** A list as its feed names it. */
type List = {
  title: string;
  description: string;
  path: string;
  articles: readonly Article[];
  /** Whether an article that is withdrawn was in it. */
  has: (article: Article) => boolean;
};

/** A list of articles that has feeds. */
export type ArticleList = Exclude<FeedList, { kind: 'corrections' }>;

/**
 * The articles on a page of a list that has feeds; null when there is no such page.
 * @param pageSize articles on a page
 */
export function articlesOfFeed(
  list: ArticleList,
  content: Snapshot,
  pageSize: number,
): Article[] | null {
  const { articles } = describe(list, content);
  return paginate(articles, list.page, pageSize)?.items ?? null;
}

/**
 * Makes a feed of a list's page.
 * @param full the articles on it, as `articlesOfFeed` gives them, with their bodies
 */
export function createFeed(
  list: ArticleList,
  { content, site, locale }: { content: Snapshot; site: Site; locale: Locale },
  full: readonly FullArticle[],
): Feed {
  const { title, description, path, articles, has } = describe(list, content);
  const withdrawn =
    list.page === 1 ? withdrawnOf(content.withdrawn, articles, site.pageSize, has) : [];
  const changes = [...articles.map(atomUpdated), ...withdrawn.map((each) => each.withdrawn.date)];
  const told = { title, description, path, page: list.page, total: articles.length };
  return {
    ...feedHead({ ...told, updated: changes.sort().at(-1) ?? null }, site, locale),
    items: [
      ...withdrawn.map((article) => withdrawnItem(article, site, locale)),
      ...full.map((each) => createItem(each.article, site, locale, each)),
    ],
  };
}

function describe(list: ArticleList, content: Snapshot): List {
  const none = { title: '', description: '', path: paths.archive() };
  switch (list.kind) {
    case 'archive':
      return { ...none, articles: content.articles, has: () => true };
    case 'category': {
      const category = content.category(list.slug);
      return {
        title: category?.name ?? '',
        description: category?.description ?? '',
        path: paths.category(list),
        articles: content.inCategory(list.slug),
        has: ({ categories }) => categories.some(({ slug }) => slug === list.slug),
      };
    }
    case 'author': {
      const author = content.author(list.id);
      return {
        title: author?.name ?? '',
        description: author?.description ?? '',
        path: paths.author(list),
        articles: content.byAuthor(list.id),
        has: ({ authors }) => authors.some(({ id }) => id === list.id),
      };
    }
  }
}
