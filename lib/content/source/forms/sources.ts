import { archiveDay } from '@/lib/sources/archive';
import { dayOf } from '@/lib/time/time-zone';
import type { Post } from 'contentlayer/generated';
import { parsed, type Parsed } from '../problem';
import { parseDate } from './date';
import { parseList } from './list';
import { isMap, parseMap } from './map';
import { parseText } from './text';
import { parseUrl } from './url';

/** An archived copy of a page. */
type Archived = { url: string; date?: string };

const ARCHIVED = '{url: https://web.archive.org/…, date: 2026-03-01}';

const archivedShape = {
  url: { parse: parseUrl, required: true },
  date: { parse: parseDay },
} as const;

/**
 * Reads the place of an archived copy: an address, or a map with the day of the copy, which some addresses say
 * themselves.
 */
function parseArchived(value: unknown, timeZone: string): Parsed<Archived> {
  const read = isMap(value)
    ? parseMap(archivedShape, ARCHIVED, value, timeZone)
    : asMap(parseUrl(value));
  if (!read.ok) return read;
  const { url } = read.value;
  const date = read.value.date ?? archiveDay(url);
  return parsed({ url, ...(date !== undefined && { date }) });
}

function asMap(url: Parsed<string>): Parsed<Archived> {
  return url.ok ? parsed({ url: url.value }) : url;
}

/** A day, of an instant that in the site's zone. */
function parseDay(value: unknown, timeZone: string): Parsed<string> {
  const date = parseDate(value, timeZone);
  return date.ok ? parsed(dayOf(new Date(date.value), timeZone)) : date;
}

const EXAMPLE = '{title: 标题, url: https://example.com/page, publisher: 媒体, date: 2026-02-28}';

const shape = {
  title: { parse: parseText, required: true },
  url: { parse: parseUrl, required: true },
  publisher: { parse: parseText },
  date: { parse: parseDay },
  archived: { parse: parseArchived },
} as const;

/** A list of sources: each with title and url, and publisher, day and an archived copy where they are known. */
export function parseSources(value: unknown, timeZone: string): Parsed<Post['sources']> {
  return parseList((item) => parseMap(shape, EXAMPLE, item, timeZone), EXAMPLE, value, timeZone);
}
