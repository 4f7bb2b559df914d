import type { CollectionPage, ItemList } from 'schema-dts';
import type { Article } from '@/lib/content/model';
import { absoluteUrl, paths } from '@/lib/urls';
import { websiteId } from './publication';

/** A list of articles. */
export type Collection = {
  /** Its title. */
  name: string;
  /** A sentence about it; empty for none. */
  description: string;
  /** Path of this page of the list, percent-encoded. */
  path: string;
  /** The articles on this page, in its order; empty where it lists something else. */
  articles: readonly Pick<Article, 'day' | 'slug' | 'title'>[];
};

/** A page that lists articles: a category, a day, the archive. */
export function collectionPage({ name, description, path, articles }: Collection): CollectionPage {
  const url = absoluteUrl(path);
  return {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name,
    ...(description && { description }),
    isPartOf: websiteId,
    ...(articles.length > 0 && { mainEntity: itemList(articles) }),
  };
}

function itemList(articles: Collection['articles']): ItemList {
  return {
    '@type': 'ItemList',
    numberOfItems: articles.length,
    itemListElement: articles.map((article, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: article.title,
      url: absoluteUrl(paths.article(article)),
    })),
  };
}
