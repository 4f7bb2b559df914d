import type { CollectionPage } from 'schema-dts';
import { absoluteUrl } from '@/lib/addresses/urls';
import type { Locale } from '@/lib/site';
import { websiteId } from './publication';

/** A list of articles. */
export type Collection = {
  /** Its title. */
  name: string;
  /** A sentence about it; empty for none. */
  description: string;
  /** Path of this page of the list, percent-encoded. */
  path: string;
};

/**
 * A page that lists articles: a category, a day, the archive. It does not name them: the page does, and
 * a list may weigh 15 KB at most (docs/performance.md).
 */
export function collectionPage(
  { name, description, path }: Collection,
  locale: Locale,
): CollectionPage {
  const url = absoluteUrl(path);
  return {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name,
    ...(description && { description }),
    isPartOf: websiteId(locale),
  };
}
