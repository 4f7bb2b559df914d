import type { Post } from 'contentlayer/generated';
import { parsed, type Parsed } from '../problem';
import { parseDate } from './date';
import { parseList } from './list';
import { parseMap } from './map';
import { parseFlag } from './scalars';
import { parseText } from './text';

const EXAMPLE = '{date: 2026-03-01, note: 改正了什么, minor: false}';

const shape = {
  date: { parse: parseDate, required: true },
  note: { parse: parseText, required: true },
  minor: { parse: parseFlag },
} as const;

/** A list of corrections: when and what, and whether it is a small one (a slip of the pen). */
export function parseCorrections(value: unknown, timeZone: string): Parsed<Post['corrections']> {
  return parseList((item) => parseCorrection(item, timeZone), EXAMPLE, value, timeZone);
}

function parseCorrection(value: unknown, timeZone: string): Parsed<Post['corrections'][number]> {
  const map = parseMap(shape, EXAMPLE, value, timeZone);
  return map.ok ? parsed({ ...map.value, minor: map.value.minor ?? false }) : map;
}
