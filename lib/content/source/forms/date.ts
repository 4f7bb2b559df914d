import { instantOf, utcMillis, type WallTime } from '@/lib/time-zone';
import { parsed, quote, refused, type Parsed } from '../problem';

const DATE =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[T ]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|[+-]\d{2}:?[0-5]\d)?)?$/iu;

/** A date with other marks between its numbers, perhaps with a time and a zone: `2026年2月28日 17点30分`. */
const OTHER_MARKS =
  /^(\d{4})\s*[-\u2010-\u2015年./]\s*(\d{1,2})\s*[-\u2010-\u2015月./]\s*(\d{1,2})\s*日?(?:\s*T?\s*(\d{1,2})\s*[:点时]\s*(\d{2})(?:\s*[:分]\s*(\d{2})?)?\s*秒?\s*(?:(Z|UTC)|([+-])(\d{1,2}):?([0-5]\d)?)?)?$/iu;

/**
 * A date as Jekyll writes it or in ISO 8601: `2026-02-28 17:00:00 +0800`, `2026-02-28T17:00Z`,
 * `2026-02-28 17:00`, `2026-02-28`. Without a zone it is in `timeZone`; without a time it is 00:00.
 * @returns the instant, ISO 8601 in UTC with milliseconds
 */
export function parseDate(value: unknown, timeZone: string): Parsed<string> {
  if (typeof value !== 'string') return notADate(value, timeZone);
  const found = DATE.exec(value.trim());
  if (!found) return notADate(value, timeZone);
  const [year, month, day, hour, minute, second] = found
    .slice(1, 7)
    .map((part: string | undefined) => Number(part ?? 0));
  const wall = { year, month, day, hour, minute, second } as WallTime;
  if (!exists(wall) || Math.abs(minutesEast(found[7])) > FARTHEST) {
    return refused(
      `没有 ${quote(value)} 这个日期或时刻。请核对年、月、日、时、分和时区。`,
      `${quote(value)} does not exist. Check year, month, day, hour, minute and zone.`,
    );
  }
  return parsed(toInstant(wall, found[7], timeZone).toISOString());
}

/** The year 26 is a slip, and `Date.UTC` would take it for 1926. */
function exists(wall: WallTime): boolean {
  const date = new Date(Date.UTC(wall.year, wall.month - 1, wall.day));
  const dayExists =
    wall.year > 99 && date.getUTCMonth() === wall.month - 1 && date.getUTCDate() === wall.day;
  return dayExists && wall.hour < 24 && wall.minute < 60 && wall.second < 60;
}

/** The zone farthest from UTC, in minutes: `+1400`. A slip such as `+8000` is beyond it. */
const FARTHEST = 14 * 60;

/** Minutes that a zone is ahead of UTC. */
function minutesEast(zone = 'Z'): number {
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone) ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -size : size;
}

function toInstant(wall: WallTime, zone: string | undefined, timeZone: string): Date {
  if (zone === undefined) return instantOf(wall, timeZone);
  return new Date(utcMillis(wall) - minutesEast(zone) * 60_000);
}

/**
 * Whether a date has a time of day and no zone, so that it depends on the site's zone.
 * @param value a value that `parseDate` reads
 */
export function isZoneless(value: unknown): boolean {
  const found = DATE.exec(String(value).trim());
  return found?.[4] !== undefined && found[7] === undefined;
}

function notADate(value: unknown, timeZone: string): Parsed<string> {
  const correction = inOurForm(value);
  if (correction === null) {
    return refused(
      `看不懂日期 ${quote(value)}。请写成年-月-日的样子，例如 2026-02-28，或 2026-02-28 17:00:00 +0800。`,
      `${quote(value)} is not a date. Write year-month-day, e.g. 2026-02-28 or 2026-02-28 17:00:00 +0800.`,
    );
  }
  const corrected = parseDate(correction, timeZone);
  if (!corrected.ok) return corrected;
  return refused(
    `看不懂日期 ${quote(value)}。请写成 ${correction}。`,
    `${quote(value)} is not a date. Write ${correction}.`,
    { correction },
  );
}

/** The date in our form, when all that is wrong is the marks and spaces between its numbers, or their width. */
function inOurForm(value: unknown): string | null {
  const found = OTHER_MARKS.exec(String(value).normalize('NFKC').trim());
  if (!found) return null;
  const [, year = '', month = '', day = '', hour, minute = '', second = '00'] = found;
  const [utc, sign, hours = '', minutes = '00'] = found.slice(7);
  const two = (number: string) => number.padStart(2, '0');
  const zone = sign ? ` ${sign}${two(hours)}${minutes}` : utc ? ' +0000' : '';
  const time = hour === undefined ? '' : ` ${two(hour)}:${minute}:${second}${zone}`;
  return `${year}-${two(month)}-${two(day)}${time}`;
}
