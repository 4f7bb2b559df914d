/** Response headers that say who may keep an answer, and for how long (RFC 9111). */

/** Headers of an answer that nobody keeps: what is not there now may be there in a minute (a scheduled article). */
export const NOT_STORED = { 'cache-control': 'no-store' };

/** Headers of an answer that nobody keeps, not even the browser of the editor who may see it. */
export const PRIVATE = { 'cache-control': 'private, no-store' };

/** Seconds for which a cache between us and the reader may show a page, and then again while it asks for it. */
const KEPT = 30;

/**
 * A second of the clock, since nginx counts whole ones, and shows until the end of one what it may show until its
 * beginning; and one for the way.
 */
const MARGIN = 1;

/**
 * Headers of an answer that shows what is public now: a cache between us and the reader may be a minute late, but has
 * nothing left to show when the next article is due.
 * @param at the instant for which it has been made
 * @param next the instant at which something becomes public, or null where nothing will
 */
export function fresh(at: Date, next: Date | null): { 'cache-control': string } {
  const left = next ? Math.floor((next.getTime() - at.getTime()) / 1000) - MARGIN : Infinity;
  const kept = Math.max(0, Math.min(KEPT, left));
  const stale = Math.max(0, Math.min(KEPT, left - kept));
  return {
    'cache-control': `public, max-age=0, s-maxage=${kept}, stale-while-revalidate=${stale}`,
  };
}

/** Headers of an answer that is kept for good: its name changes with the content. */
export const IMMUTABLE = { 'cache-control': 'public, max-age=31536000, immutable' };
