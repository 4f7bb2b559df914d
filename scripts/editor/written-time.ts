import { parseDate } from '@/lib/content/source/forms/date';
import { parsed, quote, refused, type Parsed } from '@/lib/content/source/problem';
import {
  dayOf,
  instantOf,
  instantsOf,
  offsetName,
  wallTime,
  type WallTime,
} from '@/lib/time/time-zone';
import { readWrittenDate } from '@/lib/time/written-date';

/** An instant as posts have it: `2026-03-01 09:00:00 +0800`. */
export function writeTime(instant: Date, timeZone: string): string {
  const { year, month, day, hour, minute, second } = wallTime(instant, timeZone);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)} ${offsetName(instant, timeZone)}`;
}

/** Example of a time that can be read, at the hour at which most schedule. */
const EXAMPLE = '08:00';

/** Days that people name, and how far they are. */
const DAYS: Readonly<Record<string, number>> = { 今天: 0, 明天: 1, 后天: 2 };

const DAY = 24 * 60 * 60 * 1000;

/**
 * The instant that an editor means: `2026-11-28 08:00`, with or without a zone, `明天 08:00`, or `明天8点半`.
 * @param timeZone the site's zone
 * @param now the present
 */
export function readTime(text: string, timeZone: string, now: Date): Parsed<Date> {
  const typed = text.normalize('NFKC').trim();
  const written = withDay(withMinutes(typed), timeZone, now);
  const read = parseDate(written, timeZone);
  if (!read.ok && read.correction !== undefined) return readTime(read.correction, timeZone, now);
  if (!read.ok)
    return readWrittenDate(written) === 'nowhere' ? read : notATime(typed, timeZone, now);
  const date = readWrittenDate(written);
  if (date === null || date === 'nowhere' || date.east !== null)
    return parsed(new Date(read.value));
  return onTheClock(written, date.wall, timeZone);
}

/** With the minutes of an hour that is written without: `8点`, `8点半`. */
function withMinutes(text: string): string {
  return text.replace(
    /(\d)\s*[点时](整|半)?$/u,
    (_, hour: string, half?: string) => `${hour}:${half === '半' ? '30' : '00'}`,
  );
}

function notATime(typed: string, timeZone: string, now: Date): Parsed<Date> {
  const day = typed in DAYS ? typed : '明天';
  const date = `${dayOf(now, timeZone)} ${EXAMPLE}`;
  return refused(
    `看不懂时刻 ${quote(typed)}。请写成 ${date} 这样，或今天、明天、后天几点，例如 ${day} ${EXAMPLE}。`,
    `${quote(typed)} is not a time. Write e.g. ${date}, or ${day} ${EXAMPLE}.`,
  );
}

function withDay(text: string, timeZone: string, now: Date): string {
  const [, name = '', time = ''] = /^(\p{Script=Han}{2})\s*(\d.*)$/u.exec(text) ?? [];
  const ahead = DAYS[name];
  if (ahead === undefined) return text;
  // From noon, so that no change of the clock makes another day of it.
  const noon = new Date(Date.parse(`${dayOf(now, timeZone)}T12:00:00Z`) + ahead * DAY);
  return `${noon.toISOString().slice(0, 10)} ${time}`;
}

/** A reading of the site's clock, which in the nights of a change of the clock comes never, or twice. */
function onTheClock(written: string, wall: WallTime, timeZone: string): Parsed<Date> {
  const found = instantsOf(wall, timeZone);
  const [first, second] = found;
  if (first === undefined) {
    const after = writeTime(instantOf(wall, timeZone), timeZone);
    return refused(
      `${quote(written)} 这个时刻不存在：那一夜时钟拨快了。可以写 ${after}。`,
      `${quote(written)} does not exist: the clock is put forward that night. Write e.g. ${after}.`,
    );
  }
  if (second !== undefined) {
    const both = found.map((instant) => writeTime(instant, timeZone));
    return refused(
      `${quote(written)} 这个时刻有两次：那一夜时钟拨回了。请写明是哪一次：${both.join(' 或 ')}。`,
      `${quote(written)} comes twice: the clock is put back that night. Say which: ${both.join(' or ')}.`,
    );
  }
  return parsed(first);
}
