import { site } from './site';

/** What the clock must know of an article. */
export type Scheduled = {
  /** Instant of publication, ISO 8601 in UTC. */
  publishedAt: string;
  /** Drafts are never public. */
  draft: boolean;
};

/** The present, or the instant that a test has fixed (`site.fixedNow`). */
export function now(): Date {
  return site.fixedNow ?? new Date();
}

/**
 * The one rule of what is public: no draft, and its time has come. Every surface asks here.
 * @param article what is asked about
 * @param at the instant it is asked for
 */
export function isLive(article: Scheduled, at: Date): boolean {
  return !article.draft && Date.parse(article.publishedAt) <= at.getTime();
}

/** How far an article is: public, public once its time comes, or not meant to be public yet. */
export type Standing = 'live' | 'scheduled' | 'draft';

/**
 * How far an article is. Whatever an epoch shows is live, now and later, so only an editor's preview is told otherwise.
 * @param article what is asked about
 * @param at the instant it is asked for
 */
export function standingOf(article: Scheduled, at: Date): Standing {
  if (article.draft) return 'draft';
  return isLive(article, at) ? 'live' : 'scheduled';
}

/** The day of a draft that has none, `YYYY-MM-DD`: far ahead, so that it comes first in a preview. Nobody is shown it. */
export const UNDATED = '9999-12-31';
