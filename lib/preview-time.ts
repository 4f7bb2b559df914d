import { instantOf, utcMillis } from './time-zone';

/** An instant as an address has it, which makes a space of the plus sign of a zone. */
const WRITTEN =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?(Z| ?([+-]|(?<= ))(\d{2}):?([0-5]\d))?)?$/iu;

/** The zone farthest from UTC, in minutes. */
const FARTHEST = 14 * 60;

/**
 * The instant as of which a preview is wanted: `2026-11-28T08:00+0800`, or less of it.
 * @param text as in the address, decoded
 * @param timeZone the zone where it names none
 * @returns null where it is no instant
 */
export function readPreviewTime(text: string, timeZone: string): Date | null {
  const found = WRITTEN.exec(text.trim());
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part: string | undefined) => Number(part ?? 0));
  const wall = { year, month, day, hour, minute, second };
  const millis = utcMillis(wall);
  const written = [year, month, day, hour, minute, second];
  const [, , , , , , , zone, sign, hours = 0, minutes = 0] = found;
  const east = Number(hours) * 60 + Number(minutes);
  if (readBack(millis).some((part, at) => part !== written[at]) || east > FARTHEST) return null;
  if (zone === undefined) return instantOf(wall, timeZone);
  return new Date(millis - (sign === '-' ? -east : east) * 60_000);
}

/** A reading that does not exist, such as 30 February, comes back as another. */
function readBack(millis: number): number[] {
  const date = new Date(millis);
  return [
    ...[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()],
    ...[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()],
  ];
}
