import { site } from '@/lib/site';
import { momentSeen } from './moment';

/** An article, as far as the clock must know it. */
export type Scheduled = {
  /** Instant of publication, ISO 8601 in UTC. */
  publishedAt: string;
  /** Drafts are never public. */
  draft: boolean;
  /** Instant from which it is withdrawn, ISO 8601 in UTC; null or absent where it is not. */
  withdrawn?: { date: string } | null | undefined;
};

/**
 * The present, as what is being answered has it: in an editor's preview of a time that time (lib/time/moment.ts),
 * otherwise that of the clock.
 */
export function now(): Date {
  return momentSeen() ?? clockNow();
}

/**
 * The present whatever is being answered, or the instant that a test has fixed (`site.fixedNow`). Whoever tells others
 * of the site, keeps an answer or looks whether a secret still counts asks for this one.
 */
export function clockNow(): Date {
  return site.fixedNow ?? new Date();
}

/**
 * The one rule of what is public: no draft, its time has come, and it is not withdrawn. Every surface asks here.
 * @param article article in question
 * @param at the instant it is asked for
 */
export function isLive(article: Scheduled, at: Date): boolean {
  return hasAppeared(article, at) && !isPast(article.withdrawn?.date, at);
}

/** Whether an article was public once, and is withdrawn. */
export function isGone(article: Scheduled, at: Date): boolean {
  return hasAppeared(article, at) && isPast(article.withdrawn?.date, at);
}

function hasAppeared({ draft, publishedAt }: Scheduled, at: Date): boolean {
  return !draft && isPast(publishedAt, at);
}

function isPast(instant: string | undefined, at: Date): boolean {
  return instant !== undefined && Date.parse(instant) <= at.getTime();
}

/** Standing of an article: public, public once its time comes, or not meant to be public yet. */
export type Standing = 'live' | 'scheduled' | 'draft';

/**
 * Tells the standing of an article. Whatever an epoch shows is live, now and later, so only an editor's preview is told
 * otherwise.
 * @param article article in question
 * @param at the instant it is asked for
 */
export function standingOf(article: Scheduled, at: Date): Standing {
  if (article.draft) return 'draft';
  return isLive(article, at) ? 'live' : 'scheduled';
}

/** The day of a draft that has none, `YYYY-MM-DD`: far ahead, so that it comes first in a preview. Nobody is shown it. */
export const UNDATED = '9999-12-31';

/** Whether an article has a day: in a preview a draft may have none, and is told of nowhere that says days. */
export function isDated({ day }: { day: string }): boolean {
  return day !== UNDATED;
}
