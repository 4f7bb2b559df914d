import type { Post } from 'contentlayer/generated';
import type { Parsed } from '../problem';
import { parseDate } from './date';
import { parseMap } from './map';
import { parseText } from './text';

const EXAMPLE = '{date: 2026-03-01 09:00:00 +0800, reason: 撤稿的原因}';

const shape = {
  date: { parse: parseDate, required: true },
  reason: { parse: parseText, required: true },
} as const;

/** Reads the day and the reason of a withdrawal: readers are told both. */
export function parseWithdrawal(
  value: unknown,
  timeZone: string,
): Parsed<NonNullable<Post['withdrawn']>> {
  return parseMap(shape, EXAMPLE, value, timeZone);
}
