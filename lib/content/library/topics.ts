import type { Article } from '../model';
import { byName } from './order';
import type { TopicName } from './topic-names';

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
