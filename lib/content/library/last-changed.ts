import type { Article } from '../model';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Gives the instant at which an article last changed for its readers: published, revised or corrected.
 * @returns an instant, ISO 8601 in UTC
 */
export function lastChanged({
  publishedAt,
  updatedAt,
  corrections,
}: Pick<Article, 'publishedAt' | 'updatedAt' | 'corrections'>): string {
  const instants = [publishedAt, updatedAt ?? publishedAt, ...corrections.map(({ date }) => date)];
  return instants.reduce((latest, each) => (each > latest ? each : latest));
}

/**
 * Whether an article has not been revised for longer than one of its categories allows, or the publication where they
 * say nothing.
 * @param article article that is judged
 * @param at the instant to judge it at. A page is a function of its address and its epoch, so this is the
 *   epoch's: the notice comes with the first publication after its day, and without JavaScript.
 * @param staleAfter days that the publication allows; null for any number
 */
export function isStale(
  { publishedAt, updatedAt, categories }: Pick<Article, 'publishedAt' | 'updatedAt' | 'categories'>,
  at: Date,
  staleAfter: number | null,
): boolean {
  const age = at.getTime() - Date.parse(updatedAt ?? publishedAt);
  const own = categories.flatMap((category) => category.staleAfter ?? []);
  const limits = own.length > 0 ? own : [staleAfter ?? Infinity];
  return limits.some((days) => age > days * DAY);
}
