import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import type { WithdrawnArticle } from '@/lib/content/library/withdrawals';
import type { Article } from '@/lib/content/model';
import { site, type Locale } from '@/lib/site';

/** News of an article for others: that it is public, was corrected, or was withdrawn. */
export type Change = {
  /** Names it for good: whoever was told of it is not told again. */
  key: string;
  /** Instant from which it is so, ISO 8601 in UTC. */
  at: string;
  /** Article at whose address it is seen. */
  article: Article;
};

/** Articles at one moment, as far as they are announced. */
export type Announced = {
  /** Live articles. */
  articles: readonly Article[];
  /** Withdrawn ones. */
  withdrawn: readonly WithdrawnArticle[];
};

/** All changes up to an instant, the oldest first. Of what is withdrawn nothing else is to be heard. */
export function changesUpTo(now: Date, { articles, withdrawn }: Announced): Change[] {
  const shown = articles.flatMap((article) => [
    { key: `live ${article.id}`, at: article.publishedAt, article },
    ...article.corrections.map(({ date }) => ({
      key: `corrected ${article.id} ${date}`,
      at: date,
      article,
    })),
  ]);
  const gone = withdrawn.map((article) => ({
    key: `withdrawn ${article.id}`,
    at: article.withdrawn.date,
    article,
  }));
  return [...shown, ...gone]
    .filter(({ at }) => Date.parse(at) <= now.getTime())
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** Age in milliseconds up to which a change is told of without a record: a job once a day, twice missed. */
const WINDOW = 72 * 60 * 60 * 1000;

/** The changes of the last three days by their instants, the oldest first. */
export function recentByInstant(changes: readonly Change[], now: Date): Map<string, Change[]> {
  const byInstant = new Map<string, Change[]>();
  for (const change of changes) {
    if (Date.parse(change.at) <= now.getTime() - WINDOW) continue;
    byInstant.set(change.at, [...(byInstant.get(change.at) ?? []), change]);
  }
  return byInstant;
}

/** The addresses that changes are seen at, each once. */
export function addressesOf(
  changes: readonly Change[],
  locales: readonly Locale[] = site.locales,
): string[] {
  const all = changes.flatMap(({ article }) =>
    locales.map((locale) => absoluteUrl(pathsIn(locale).article(article))),
  );
  return [...new Set(all)];
}
