import path from 'node:path';
import { textOf } from '../values';

/** `20-1-2`, which Jekyll takes too, as a day of four, two and two digits. */
export function fullDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const full =
    year.length > 2
      ? year.padStart(4, '0')
      : `${Number(year) < 69 ? '20' : '19'}${year.padStart(2, '0')}`;
  return [full, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
}

/** The slug that a post's address is made of. */
export function slugOf(
  fields: Record<string, unknown>,
  named: string | undefined,
  below: string,
): string {
  return textOf(fields.slug) || (named ?? path.posix.basename(below).replace(/\.[^.]+$/u, ''));
}
