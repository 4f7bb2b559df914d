import { slugOfName } from '@/lib/chinese/slug';
import type { Article } from '../model';

/** A tag or a series of an article, as it is called where it is shown. */
export type TopicName = {
  /** Last segment of its address, which is made of its name as it is written; empty where that gives none. */
  slug: string;
  /** Its name. */
  name: string;
};

/** The tags of an article, in the order written. */
export function tagsOf({ tags, written }: Pick<Article, 'tags' | 'written'>): TopicName[] {
  return tags.map((name, at) => ({ name, slug: slugOfName(written?.tags[at] ?? name) }));
}

/** The series of an article; none where it is of none. */
export function seriesOf({ series, written }: Pick<Article, 'series' | 'written'>): TopicName[] {
  return series === null ? [] : [{ name: series, slug: slugOfName(written?.series ?? series) }];
}
