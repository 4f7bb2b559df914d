import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { FeedList } from '@/lib/addresses/route-table';
import { pathsIn } from '@/lib/addresses/urls';
import { paginate } from '@/lib/content/library/paginate';
import type { Snapshot } from '@/lib/content/library/snapshot';
import type { WithdrawnArticle } from '@/lib/content/library/withdrawals';
import type { Article } from '@/lib/content/model';
import { formatInstant } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale, Site } from '@/lib/site';
import { isDated } from '@/lib/time/clock';
import { atomUpdated, createItem } from './create-item';
import { feedHead } from './feed-head';
import type { FullArticle } from './item-html';
import type { Feed, FeedItem } from './model';

/** Gives the notice of a withdrawn article, in sentences. */
function noticeOf({ withdrawn }: WithdrawnArticle, zone: string, locale: Locale): string[] {
  const strings = getStrings(locale);
  const day = formatInstant(withdrawn.date, 'day', locale, zone);
  return [strings.withdrawnOn(day), strings.withdrawnReason(withdrawn.reason)];
}

/**
 * The last that a feed has of an article that was withdrawn: the notice, under the article's own id, so that a
 * reader puts it in the place of the text.
 */
function withdrawnItem(article: WithdrawnArticle, site: Site, locale: Locale): FeedItem {
  const notice = noticeOf(article, site.timeZone, locale);
  return {
    ...createItem({ ...article, audio: null }, site, locale),
    title: getStrings(locale).withdrawnTitle(article.title),
    summary: notice.join(''),
    html: toHtml(notice.map((sentence) => h('p', sentence))),
    updated: article.withdrawn.date,
    categories: [],
    twin: null,
  };
}

/**
 * The withdrawals that the first page of a feed has: those that are newer than its last article, as long as that is
 * so; all while the feed has one page.
 * @param articles those of the feed, newest first
 * @param isOfFeed whether an article was in it
 */
function withdrawnOf(
  withdrawn: readonly WithdrawnArticle[],
  articles: readonly Article[],
  pageSize: number,
  isOfFeed: (article: Article) => boolean,
): WithdrawnArticle[] {
  const since = articles.length > pageSize ? (articles[pageSize - 1]?.publishedAt ?? '') : '';
  return withdrawn.filter((article) => isOfFeed(article) && article.withdrawn.date >= since);
}

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

/** Content and settings that feeds are made of. */
export type FeedContext = {
  /** The public content. */
  content: Snapshot;
  /** The site. */
  site: Site;
  /** Language of the feed. */
  locale: Locale;
};

/** The articles on a page of a list that has feeds; null when there is no such page. */
export function articlesOfFeed(list: ArticleList, context: FeedContext): Article[] | null {
  const { articles } = describe(list, context);
  return paginate(articles, list.page, context.site.pageSize)?.items ?? null;
}

/**
 * Makes a feed of a list's page.
 * @param full the articles on it, as `articlesOfFeed` gives them, with their bodies
 */
export function createFeed(
  list: ArticleList,
  context: FeedContext,
  full: readonly FullArticle[],
): Feed {
  const { content, site, locale } = context;
  const { title, description, path, articles, has } = describe(list, context);
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

/** Tells of a list what its feed does: each of its articles has a day. */
function describe(list: ArticleList, context: FeedContext): List {
  const described = describeAll(list, context);
  return { ...described, articles: described.articles.filter(isDated) };
}

function describeAll(list: ArticleList, { content, locale }: FeedContext): List {
  const none = { title: '', description: '', path: pathsIn(locale).archive() };
  switch (list.kind) {
    case 'archive':
      return { ...none, articles: content.articles, has: () => true };
    case 'category': {
      const category = content.category(list.slug);
      return {
        title: category?.name ?? '',
        description: category?.description ?? '',
        path: pathsIn(locale).category(list),
        articles: content.inCategory(list.slug),
        has: ({ categories }) => categories.some(({ slug }) => slug === list.slug),
      };
    }
    case 'author': {
      const author = content.author(list.id);
      return {
        title: author?.name ?? '',
        description: author?.description ?? '',
        path: pathsIn(locale).author(list),
        articles: content.byAuthor(list.id),
        has: ({ authors }) => authors.some(({ id }) => id === list.id),
      };
    }
  }
}
