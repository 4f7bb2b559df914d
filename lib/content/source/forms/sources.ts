import type { Post } from 'contentlayer/generated';
import type { Parsed } from '../problem';
import { parseArchived, parseDay } from './archived';
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
  archived: { parse: parseArchived },
} as const;

/** A list of sources: each with title and url, and publisher, day and an archived copy where they are known. */
export function parseSources(value: unknown, timeZone: string): Parsed<Post['sources']> {
  return parseList((item) => parseMap(shape, EXAMPLE, item, timeZone), EXAMPLE, value, timeZone);
}
