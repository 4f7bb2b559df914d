import { UNDATED } from '@/lib/time/clock';
import type { Article } from '../model';

/** Edition of one day: what is published on it. */
export type Edition = {
  /** Its day, `YYYY-MM-DD`. */
  day: string;
  /** 第 N 期: how many days up to it have an edition, from 1. */
  number: number;
};

/** The nearest periods of the same length that have articles: days without an edition are skipped. */
export type Neighbours = {
  /** The one before, or null for the first. */
  earlier: string | null;
  /** The one after, or null for the last. */
  later: string | null;
};

/** Questions to the editions of a snapshot. */
export type Editions = ReturnType<typeof createEditions>;

/**
 * Numbers the editions. A draft without a date is in none.
 * @param articles those that are live, newest first
 */
export function createEditions(articles: readonly Pick<Article, 'day'>[]) {
  const days = [...new Set(articles.map(({ day }) => day))].filter((day) => day !== UNDATED);
  const editions = new Map(
    days.map((day, index): [string, Edition] => [day, { day, number: days.length - index }]),
  );
  return {
    /** The latest edition, or null before the first. */
    latest: editions.get(days[0] ?? '') ?? null,
    /** The edition of a day, or null where there is none. */
    of: (day: string): Edition | null => editions.get(day) ?? null,
    /** The neighbours of a year `2026`, a month `2026-02` or a day `2026-02-28` that has articles. */
    beside: (period: string): Neighbours => {
      const periods = [...new Set(days.map((day) => day.slice(0, period.length)))];
      const at = periods.indexOf(period);
      return { earlier: periods[at + 1] ?? null, later: periods[at - 1] ?? null };
    },
  };
}
