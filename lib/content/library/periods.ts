import { isDated, UNDATED } from '@/lib/time/clock';
import type { Article } from '../model';

/** The year, the month and the day that a day is in, as addresses have them; none of what has no date yet. */
export function periodsOf(day: string): string[] {
  return day === UNDATED ? [] : [day.slice(0, 'YYYY'.length), day.slice(0, 'YYYY-MM'.length), day];
}

/**
 * The next shorter periods that have articles: years of the archive (`''`), months of a year
 * (`2026`), days of a month (`2026-02`); a day has none.
 * @param articles newest first
 * @returns newest first, e.g. `['2026-02', '2026-01']`
 */
export function periodsIn(articles: readonly Pick<Article, 'day'>[], period: string): string[] {
  if (period.length === 'YYYY-MM-DD'.length) return [];
  const length = period === '' ? 'YYYY'.length : period.length + '-MM'.length;
  const dated = articles.filter(isDated);
  return [...new Set(dated.map(({ day }) => day.slice(0, length)))];
}
