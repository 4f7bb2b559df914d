import { dayOf } from '@/lib/time-zone';
import type { Post } from 'contentlayer/generated';
import { parsed, type Parsed } from '../problem';
import { parseDate } from './date';
import { parseList } from './list';
import { parseMap } from './map';
import { parseText } from './text';
import { parseUrl } from './url';

const EXAMPLE = '{title: 标题, url: https://example.com/page, publisher: 媒体, date: 2026-02-28}';

const shape = {
  title: { parse: parseText, required: true },
  url: { parse: parseUrl, required: true },
  publisher: { parse: parseText },
  date: { parse: parseDay },
} as const;

/** A list of sources: each with title and url, and publisher and day where they are known. */
export function parseSources(value: unknown, timeZone: string): Parsed<Post['sources']> {
  return parseList((item) => parseMap(shape, EXAMPLE, item, timeZone), EXAMPLE, value, timeZone);
}

function parseDay(value: unknown, timeZone: string): Parsed<string> {
  const date = parseDate(value, timeZone);
  return date.ok ? parsed(dayOf(new Date(date.value), timeZone)) : date;
}
