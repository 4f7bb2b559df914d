import { instantOf, utcMillis, type WallTime } from './time-zone';

/** A date as it is written. */
export type WrittenDate = {
  /** Reading of clocks; 00:00 where no time is written. */
  wall: WallTime;
  /** Whether a time of day is written. */
  hasTime: boolean;
  /** Minutes that its zone is ahead of UTC; null where none is written. */
  east: number | null;
};

const DATE =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[T ]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|[+-]\d{2}:?[0-5]\d)?)?$/iu;

/** The zone farthest from UTC, in minutes: `+1400`. A slip such as `+8000` is beyond it. */
const FARTHEST = 14 * 60;

/**
 * Reads a date as Jekyll writes it or in ISO 8601: `2026-02-28 17:00:00 +0800`, `2026-02-28T17:00Z`, `2026-02-28`.
 * @returns null where it is none; `nowhere` where it has the form of one, and is on no calendar or clock
 */
export function readWrittenDate(text: string): WrittenDate | 'nowhere' | null {
  const found = DATE.exec(text.trim());
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found
    .slice(1, 7)
    .map((part: string | undefined) => Number(part ?? 0));
  const wall = { year, month, day, hour, minute, second } as WallTime;
  const east = found[7] === undefined ? null : minutesEast(found[7]);
  if (!exists(wall) || Math.abs(east ?? 0) > FARTHEST) return 'nowhere';
  return { wall, hasTime: found[4] !== undefined, east };
}

/** Whether a text is a date, and one that there is: to `Date.parse` the 30th of February is the second of March. */
export function isDate(text: string): boolean {
  const written = readWrittenDate(text);
  return written !== null && written !== 'nowhere';
}

/**
 * The instant that a date names.
 * @param timeZone the zone that it is in where it names none
 */
export function instantWritten({ wall, east }: WrittenDate, timeZone: string): Date {
  return east === null ? instantOf(wall, timeZone) : new Date(utcMillis(wall) - east * 60_000);
}

/** The year 26 is a slip, and `Date.UTC` would take it for 1926. */
function exists(wall: WallTime): boolean {
  const date = new Date(Date.UTC(wall.year, wall.month - 1, wall.day));
  const dayExists =
    wall.year > 99 && date.getUTCMonth() === wall.month - 1 && date.getUTCDate() === wall.day;
  return dayExists && wall.hour < 24 && wall.minute < 60 && wall.second < 60;
}

function minutesEast(zone: string): number {
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone) ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -size : size;
}
