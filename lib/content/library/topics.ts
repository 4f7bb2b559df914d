import { slugOfName } from '@/lib/chinese/slug';
import type { Article } from '../model';
import { byName } from './order';

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

/** Topic of articles, by a name that editors write: a tag or a series. */
export type Topic = {
  /** Last segment of its address; may be Chinese. */
  slug: string;
  /** Its name, as the newest article writes it. */
  name: string;
  /** Newest first. */
  articles: Article[];
};

/**
 * Gathers articles by names; names of one slug (`Agent`, `agent`) are one topic, and a name that gives
 * no slug has no address: the gate tells.
 * @param articles newest first
 * @param namesOf the names that an article has
 * @returns by name
 */
export function topicsOf(
  articles: readonly Article[],
  namesOf: (article: Article) => readonly TopicName[],
): Topic[] {
  const topics = new Map<string, Topic>();
  for (const article of articles) {
    for (const { slug, name } of namesOf(article)) {
      const topic = topics.get(slug) ?? { slug, name, articles: [] };
      if (topic.articles.at(-1) !== article) topic.articles.push(article);
      topics.set(slug, topic);
    }
  }
  topics.delete('');
  return [...topics.values()].sort(byName);
}
