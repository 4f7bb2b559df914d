import { archiveDay } from '@/lib/sources/archive';
import { dayOf } from '@/lib/time-zone';
import { parsed, type Parsed } from '../problem';
import { parseDate } from './date';
import { isMap, parseMap } from './map';
import { parseUrl } from './url';

/** An archived copy of a page. */
type Archived = { url: string; date?: string };

const EXAMPLE = '{url: https://web.archive.org/…, date: 2026-03-01}';

const shape = {
  url: { parse: parseUrl, required: true },
  date: { parse: parseDay },
} as const;

/**
 * Reads the place of an archived copy: an address, or a map with the day of the copy, which some addresses say
 * themselves.
 */
export function parseArchived(value: unknown, timeZone: string): Parsed<Archived> {
  const read = isMap(value) ? parseMap(shape, EXAMPLE, value, timeZone) : asMap(parseUrl(value));
  if (!read.ok) return read;
  const { url } = read.value;
  const date = read.value.date ?? archiveDay(url);
  return parsed({ url, ...(date !== undefined && { date }) });
}

function asMap(url: Parsed<string>): Parsed<Archived> {
  return url.ok ? parsed({ url: url.value }) : url;
}

/** A day, of an instant that in the site's zone. */
export function parseDay(value: unknown, timeZone: string): Parsed<string> {
  const date = parseDate(value, timeZone);
  return date.ok ? parsed(dayOf(new Date(date.value), timeZone)) : date;
}
