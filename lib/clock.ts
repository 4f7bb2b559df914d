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
