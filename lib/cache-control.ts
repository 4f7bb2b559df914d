/** Who may keep an answer, and for how long (RFC 9111), as response headers. */

/** Nobody: what is not there now may be there in a minute (a scheduled article). */
export const NOT_STORED = { 'cache-control': 'no-store' };

/** Nobody, not even the browser of the editor who may see it. */
export const PRIVATE = { 'cache-control': 'private, no-store' };

/** A cache between us and the reader may be a minute late, no more. */
export const FRESH = {
  'cache-control': 'public, max-age=0, s-maxage=30, stale-while-revalidate=30',
};

/** For good: the name changes with the content. */
export const IMMUTABLE = { 'cache-control': 'public, max-age=31536000, immutable' };
