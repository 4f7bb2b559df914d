import type { FeedFormat } from '@/lib/addresses/route-table';
import { articlesOfFeed, createFeed, type ArticleList } from '@/lib/feeds/create-feed';
import type { Feed } from '@/lib/feeds/model';
import { writeFeed } from '@/lib/feeds/write-feed';
import { content, full, site } from './newsroom';

/** Pages of the fictional site's lists, which hold all its articles together. */
export const lists: readonly ArticleList[] = [
  { kind: 'archive', page: 1 },
  { kind: 'archive', page: 2 },
  { kind: 'category', slug: '日报', page: 1 },
  { kind: 'author', id: 'lin', page: 2 },
];

/** The feed of a list's page. */
export function feedOf(list: ArticleList): Feed {
  const articles = articlesOfFeed(list, { content, site, locale: 'zh-hans' }) ?? [];
  const those = articles.map((article) => full.filter((each) => each.article === article)).flat();
  return createFeed(list, { content, site, locale: 'zh-hans' }, those);
}

/** The same in a format. */
export function written(list: ArticleList, format: FeedFormat): string {
  return writeFeed(feedOf(list), format);
}
