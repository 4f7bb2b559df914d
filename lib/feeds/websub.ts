import type { Article } from '@/lib/content/model';
import type { FeedFormat } from '@/lib/route-table';
import { site } from '@/lib/site';
import { absoluteUrl, paths, pathsIn } from '@/lib/urls';

/** Longest wait for a hub's answer, in milliseconds. */
const PATIENCE = 10_000;

/** Age in milliseconds up to which a post is told of after it became live: a job once a day, twice missed. */
const WINDOW = 72 * 60 * 60 * 1000;

/**
 * The instants within the last three days at which articles became live, oldest first, each with its
 * articles: what a hub must have been told of.
 * @param articles the live ones
 */
export function recentEpochs(articles: readonly Article[], now: Date): Map<string, Article[]> {
  const since = now.getTime() - WINDOW;
  const recent = articles.filter(({ publishedAt }) => Date.parse(publishedAt) > since);
  const epochs = new Map<string, Article[]>();
  for (const article of [...recent].reverse())
    epochs.set(article.publishedAt, [...(epochs.get(article.publishedAt) ?? []), article]);
  return epochs;
}

/** The feeds that articles appear in, in every locale and format: a hub's topics (WebSub, § 4). */
export function topicsOf(articles: readonly Article[]): string[] {
  const lists = articles.flatMap(({ categories, authors }) => [
    ...categories.map(paths.category),
    ...authors.map(paths.author),
  ]);
  const formats: FeedFormat[] = ['rss', 'atom', 'json'];
  return [...new Set([paths.home(), ...lists])].flatMap((list) =>
    site.locales.flatMap((locale) =>
      formats.map((format) => absoluteUrl(pathsIn(locale).feed(list, format))),
    ),
  );
}

/**
 * Tells a hub that feeds have changed. WebSub leaves to hubs how; this is what they agree on
 * (PubSubHubbub Core 0.4, § 7.1: `hub.mode=publish`, `hub.url` for each topic).
 * @throws {Error} when the hub cannot be reached, or does not take it
 */
export async function notifyHub(hub: string, topics: readonly string[]): Promise<void> {
  const body = new URLSearchParams([
    ['hub.mode', 'publish'],
    ...topics.map((topic) => ['hub.url', topic]),
  ]);
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await fetch(hub, { method: 'POST', body, signal, cache: 'no-store' });
  if (!response.ok) throw new Error(`${hub}: ${String(response.status)} ${response.statusText}`);
}
