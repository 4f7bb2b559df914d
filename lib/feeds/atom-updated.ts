import type { Article } from '@/lib/content/model';

/**
 * The latest instant at which an article changed in a way that readers should know of: published,
 * revised, or corrected in more than a slip of the pen (RFC 4287, § 4.2.15).
 */
export function atomUpdated({
  publishedAt,
  updatedAt,
  corrections,
}: Pick<Article, 'publishedAt' | 'updatedAt' | 'corrections'>): string {
  const corrected = corrections.filter(({ minor }) => !minor).map(({ date }) => date);
  const instants = [publishedAt, ...(updatedAt ? [updatedAt] : []), ...corrected];
  return new Date(Math.max(...instants.map((instant) => Date.parse(instant)))).toISOString();
}
