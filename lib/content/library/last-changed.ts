import type { Article } from '../model';

/**
 * When an article last changed for its readers: published, revised or corrected.
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
