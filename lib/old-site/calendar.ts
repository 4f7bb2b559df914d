import { utcMillis, wallTime, type WallTime } from '@/lib/time/time-zone';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Making a format takes far longer than using it. */
const MONTHS = new Intl.DateTimeFormat('en', { timeZone: 'UTC', month: 'long' });
const WEEKDAYS = new Intl.DateTimeFormat('en', { timeZone: 'UTC', weekday: 'long' });

/** Parts of a date and time that patterns of addresses name, by strftime's letters and some words. */
export type CalendarNames = Readonly<
  Record<
    | 'year'
    | 'shortYear'
    | 'month'
    | 'plainMonth'
    | 'monthName'
    | 'day'
    | 'plainDay'
    | 'yearDay'
    | 'hour'
    | 'minute'
    | 'second'
    | 'weekday'
    | 'weekdayName'
    | 'isoWeekday'
    | 'isoWeek'
    | 'isoYear',
    string
  >
>;

/** Names the parts of a reading of the clock, in English, as the engines do. */
export function calendarNames(wall: WallTime): CalendarNames {
  const date = new Date(utcMillis(wall));
  const weekday = date.getUTCDay();
  const isoWeekday = weekday === 0 ? 7 : weekday;
  // An ISO week belongs to the year of its Thursday.
  const thursday = new Date(utcMillis(wall) + (4 - isoWeekday) * DAY);
  return {
    year: String(wall.year),
    shortYear: digits(wall.year % 100),
    month: digits(wall.month),
    plainMonth: String(wall.month),
    monthName: MONTHS.format(date),
    day: digits(wall.day),
    plainDay: String(wall.day),
    yearDay: String(dayOfYear(date)),
    hour: digits(wall.hour),
    minute: digits(wall.minute),
    second: digits(wall.second),
    weekday: String(weekday),
    weekdayName: WEEKDAYS.format(date),
    isoWeekday: String(isoWeekday),
    isoWeek: digits(Math.ceil(dayOfYear(thursday) / 7)),
    isoYear: String(thursday.getUTCFullYear()),
  };
}

/** A number with at least so many digits. */
export function digits(number: number, count = 2): string {
  return String(number).padStart(count, '0');
}

/** A reading of the clock so many days later. */
export function daysLater(wall: WallTime, days: number): WallTime {
  return wallTime(new Date(utcMillis(wall) + days * DAY), 'UTC');
}

/**
 * The clock where a date was written: what it says itself, not what the site's clock says then.
 * @param date as written, or undefined
 * @param timeZone the zone that a date without an offset is in
 */
export function wallTimeWritten(
  instant: Date,
  date: string | undefined,
  timeZone: string,
): WallTime {
  const [, utc, sign, hours, minutes] =
    /\d\s*(?:(Z|UTC)|([+-])(\d{2}):?(\d{2}))$/iu.exec(date?.trim() ?? '') ?? [];
  if (utc) return wallTime(instant, 'UTC');
  // The hyphens of a bare day are no offset.
  if (!sign || !date?.includes(':')) return wallTime(instant, timeZone);
  const east = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return wallTime(new Date(instant.getTime() + east * MINUTE), 'UTC');
}

function dayOfYear(date: Date): number {
  const first = Date.UTC(date.getUTCFullYear(), 0, 1);
  return Math.floor((date.getTime() - first) / DAY) + 1;
}
