import type { Edition, Editions } from './editions';

/** A day of a month's calendar. */
export type CalendarDay = {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Edition of the day, or null for a gap. */
  edition: Edition | null;
};

/** Seven days from Monday to Sunday; null where another month has them. */
export type CalendarWeek = readonly (CalendarDay | null)[];

/**
 * A month by weeks, which begin on Monday (GB/T 7408.1-2023, after ISO 8601).
 * @param month `YYYY-MM`
 */
export function calendarOf(month: string, editions: Editions): CalendarWeek[] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  const before = (first.getUTCDay() + 6) % 7;
  const cells: (CalendarDay | null)[] = [
    ...Array.from({ length: before }, () => null),
    ...Array.from({ length: length.getUTCDate() }, (_, index) => {
      const day = `${month}-${String(index + 1).padStart(2, '0')}`;
      return { day, edition: editions.of(day) };
    }),
  ];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The twelve months of a year: `2026` has `2026-01` to `2026-12`. */
export function monthsOf(year: string): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}
