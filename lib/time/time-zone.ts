/** Calendar arithmetic with an explicit zone: the machine's own zone never matters. */

/** A wall-clock reading in some zone; month 1–12. */
export type WallTime = {
  /** Year, four digits. */
  year: number;
  /** Month, 1–12. */
  month: number;
  /** Day of the month, 1–31. */
  day: number;
  /** Hour, 0–23. */
  hour: number;
  /** Minute, 0–59. */
  minute: number;
  /** Second, 0–59. */
  second: number;
};

/** The wall-clock reading of an instant in a zone. */
export function wallTime(instant: Date, timeZone: string): WallTime {
  const parts = formatOf(timeZone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}

/** Making a format takes far longer than using it; there are as many as the code names zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

/** Milliseconds since the epoch of a wall-clock reading taken as UTC. */
export function utcMillis({ year, month, day, hour, minute, second }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * The instant at which clocks in a zone show a reading. In the hour that a change to summer time
 * skips, the reading is moved on by the change; of a repeated hour the later one is meant.
 */
export function instantOf(wall: WallTime, timeZone: string): Date {
  const later = instantsOf(wall, timeZone).at(-1);
  return later ?? new Date(utcMillis(wall) - Math.min(...offsetsAround(wall, timeZone)));
}

/** The instants at which clocks in a zone show a reading: one; none or two where they are changed. Earlier first. */
export function instantsOf(wall: WallTime, timeZone: string): Date[] {
  const wanted = utcMillis(wall);
  const offsets = offsetsAround(wall, timeZone);
  const found = offsets.map((offset) => wanted - offset).sort((a, b) => a - b);
  const shown =
    offsets.length === 1
      ? found
      : found.filter((millis) => millis + offsetAt(millis, timeZone) === wanted);
  return shown.map((millis) => new Date(millis));
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Gives a zone's offsets from UTC a day before and after a reading, in milliseconds; one where nothing changes between.
 */
function offsetsAround(wall: WallTime, timeZone: string): number[] {
  const wanted = utcMillis(wall);
  const offsets = [wanted - DAY, wanted + DAY].map((millis) => offsetAt(millis, timeZone));
  return [...new Set(offsets)];
}

function offsetAt(millis: number, timeZone: string): number {
  return utcMillis(wallTime(new Date(millis), timeZone)) - millis;
}

/** The day of an instant in a zone, as `YYYY-MM-DD`. */
export function dayOf(instant: Date, timeZone: string): string {
  const { year, month, day } = wallTime(instant, timeZone);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Gives a zone's offset from UTC at an instant, as Jekyll writes it: `+0800`. */
export function offsetName(instant: Date, timeZone: string): string {
  const seconds = Math.floor(instant.getTime() / 1000) * 1000;
  const minutes = Math.round((utcMillis(wallTime(instant, timeZone)) - seconds) / 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}
