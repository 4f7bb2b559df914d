import { instantOf, type WallTime } from '@/lib/time-zone';
import { parsed, quote, refused, type Parsed } from '../problem';

const DATE =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[T ]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/iu;

/** Year, month and day with other marks between them, and perhaps a time: `2026年2月28日 17：00`. */
const OTHER_MARKS =
  /^(\d{4})\s*[年./]\s*(\d{1,2})\s*[月./]\s*(\d{1,2})\s*日?(?:\s*T?\s*(\d{1,2})\s*[:点时]\s*(\d{2})(?:\s*[:分]\s*(\d{2})?)?\s*秒?)?$/u;

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
  if (!exists(wall)) {
    return refused(
      `没有 ${quote(value)} 这个日期或时刻。请核对月、日、时、分。`,
      `${quote(value)} does not exist. Check month, day, hour and minute.`,
    );
  }
  return parsed(toInstant(wall, found[7], timeZone).toISOString());
}

function exists(wall: WallTime): boolean {
  const date = new Date(Date.UTC(wall.year, wall.month - 1, wall.day));
  const dayExists = date.getUTCMonth() === wall.month - 1 && date.getUTCDate() === wall.day;
  return dayExists && wall.hour < 24 && wall.minute < 60 && wall.second < 60;
}

function toInstant(wall: WallTime, zone: string | undefined, timeZone: string): Date {
  if (zone === undefined) return instantOf(wall, timeZone);
  const utc = instantOf(wall, 'UTC').getTime();
  if (/^[zu]/iu.test(zone)) return new Date(utc);
  const sign = zone.startsWith('-') ? -1 : 1;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return new Date(utc - sign * minutes * 60_000);
}

/**
 * Whether a date has a time of day and no zone, so that it depends on the site's zone.
 * @param value a value that `parseDate` reads
 */
export function isZoneless(value: unknown): boolean {
  const found = DATE.exec(String(value).trim());
  return found?.[4] !== undefined && found[7] === undefined;
}

function notADate<T>(value: unknown, timeZone: string): Parsed<T> {
  const correction = correctDate(value, timeZone);
  const example = correction ?? '2026-02-28 17:00:00 +0800';
  return refused(
    `看不懂日期 ${quote(value)}。请写成 ${example}。`,
    `${quote(value)} is not a date. Write ${example}.`,
    correction === null ? {} : { correction },
  );
}

/** The date in our form, when all that is wrong is the marks between its numbers. */
function correctDate(value: unknown, timeZone: string): string | null {
  const found = OTHER_MARKS.exec(String(value).normalize('NFKC').trim());
  if (!found) return null;
  const [, year = '', month = '', day = '', hour, minute = '', second = '00'] = found;
  const two = (number: string) => number.padStart(2, '0');
  const time = hour === undefined ? '' : ` ${two(hour)}:${minute}:${second}`;
  const date = `${year}-${two(month)}-${two(day)}${time}`;
  return parseDate(date, timeZone).ok ? date : null;
}
