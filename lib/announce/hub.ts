import type { Article } from '@/lib/content/model';
import type { FeedFormat } from '@/lib/route-table';
import { site } from '@/lib/site';
import { absoluteUrl, paths, pathsIn } from '@/lib/urls';
import { send } from './send';

/**
 * The feeds that articles appear in, in every locale and format: a hub's topics (WebSub, § 4).
 * @param others paths of further lists that have changed
 */
export function topicsOf(articles: readonly Article[], others: readonly string[] = []): string[] {
  const lists = articles.flatMap(({ categories, authors }) => [
    ...categories.map(paths.category),
    ...authors.map(paths.author),
  ]);
  const formats: FeedFormat[] = ['rss', 'atom', 'json'];
  return [...new Set([paths.home(), ...others, ...lists])].flatMap((list) =>
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
  await send(hub, hub, body);
}
