import type { Post } from 'contentlayer/generated';
import { refused, type Parsed } from '../problem';
import { parseMap } from './map';
import { parseText } from './text';

const EXAMPLE = '{title: 標題, description: 摘要}';

const shape = { title: { parse: parseText }, description: { parse: parseText } } as const;

/** Title and summary as the Traditional site has them: one of them at least. */
export function parseTraditional(
  value: unknown,
  timeZone: string,
): Parsed<NonNullable<Post['hant']>> {
  const read = parseMap(shape, EXAMPLE, value, timeZone);
  if (!read.ok || Object.keys(read.value).length > 0) return read;
  return refused(
    `里面是空的。请写成 ${EXAMPLE}，或删去 hant。`,
    `there is nothing in it. Write ${EXAMPLE}, or remove hant.`,
  );
}
