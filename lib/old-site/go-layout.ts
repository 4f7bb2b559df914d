import type { WallTime } from '@/lib/time/time-zone';
import { calendarNames, digits } from './calendar';

/** Parts of a date as Go writes layouts: the numbers and names of its reference time (https://pkg.go.dev/time#Layout). */
const PARTS =
  /January|Jan(?![a-z])|Monday|Mon(?![a-z])|2006|__2|_2(?!006)|002|0[1-6]|15|PM|pm|[1-5]/gu;

/** Whether a word without a colon is a layout of Go's for dates: `06`, `Jan`, `20060102`. */
export function isGoLayout(word: string): boolean {
  return new RegExp(PARTS, 'u').test(word);
}

/** A date in a layout of Go's. */
export function byGoLayout(word: string, wall: WallTime): string {
  const names = calendarNames(wall);
  const hour = wall.hour % 12 === 0 ? 12 : wall.hour % 12;
  const half = wall.hour < 12 ? 'AM' : 'PM';
  const parts: Readonly<Record<string, string>> = {
    January: names.monthName,
    Jan: names.monthName.slice(0, 3),
    Monday: names.weekdayName,
    Mon: names.weekdayName.slice(0, 3),
    '2006': names.year,
    '06': names.shortYear,
    '01': names.month,
    '1': names.plainMonth,
    '02': names.day,
    '2': names.plainDay,
    _2: names.plainDay.padStart(2),
    '002': digits(Number(names.yearDay), 3),
    __2: names.yearDay.padStart(3),
    '15': names.hour,
    '03': digits(hour),
    '3': String(hour),
    PM: half,
    pm: half.toLowerCase(),
    '04': names.minute,
    '4': String(wall.minute),
    '05': names.second,
    '5': String(wall.second),
  };
  return word.replaceAll(PARTS, (part) => parts[part] ?? part);
}
