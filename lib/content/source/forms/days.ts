import { parsed, quote, refused, type Parsed } from '../problem';

/** A number of days, 1 or more. */
export function parseDays(value: unknown): Parsed<number> {
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return parsed(value);
  return refused(
    `应为天数，如 180，却是 ${quote(value)}。`,
    `expected a number of days, e.g. 180, found ${quote(value)}.`,
  );
}
