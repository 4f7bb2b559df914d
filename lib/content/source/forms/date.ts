import { instantWritten, readWrittenDate } from '@/lib/time/written-date';
import { parsed, quote, refused, type Parsed } from '../problem';

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
  const written = readWrittenDate(value);
  if (written === null) return notADate(value, timeZone);
  if (written === 'nowhere') {
    const midnight = midnightMeant(value);
    if (midnight !== null)
      return refused(
        `没有 ${quote(value)} 这个时刻：一天到 23:59 为止。那一天的末了，请写 ${midnight}。`,
        `${quote(value)} does not exist: a day ends with 23:59. For the end of that day write ${midnight}.`,
      );
    return refused(
      `没有 ${quote(value)} 这个日期或时刻。请核对年、月、日、时、分和时区。`,
      `${quote(value)} does not exist. Check year, month, day, hour, minute and zone.`,
    );
  }
  return parsed(instantWritten(written, timeZone).toISOString());
}

/** The midnight that is written as 24:00 of the day before, in our form; null where it is something else. */
function midnightMeant(value: string): string | null {
  const [, day = '', rest = ''] = /^(\S+?)[T\s]\s*24:00(?::00)?\s*(\S*)$/u.exec(value.trim()) ?? [];
  const next = readWrittenDate(day);
  if (next === null || next === 'nowhere') return null;
  const { wall } = next;
  const after = new Date(Date.UTC(wall.year, wall.month - 1, wall.day + 1)).toISOString();
  return `${after.slice(0, 10)} 00:00${rest === '' ? '' : `:00 ${rest}`}`;
}

/**
 * Whether a date has a time of day and no zone, so that it depends on the site's zone.
 * @param value a value that `parseDate` reads
 */
export function isZoneless(value: unknown): boolean {
  const written = readWrittenDate(String(value));
  return written !== null && written !== 'nowhere' && written.hasTime && written.east === null;
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
