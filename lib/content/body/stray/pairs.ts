import { isNoMark } from '../losses/signs';
import { isOrnament } from './ornaments';
import type { Shown } from './shown-text';
import { quoted, stray, type Stray } from './stray';

/** Blank at an edge of what signs hold, which keeps them from being read. */
export const BLANK_AT_EDGE = /^\s|\s$/u;

/** Whether a blank, or the end of a line, stands there: `带 ** 为选填`, `*** 完 ***`. */
export function isBlankAt(prose: string, index: number): boolean {
  return /^[\s\uE000]?$/u.test(prose[index] ?? '');
}

/** Whether signs stand by themselves, 带 ** 的，带 ** 的, or around an ornament, *** 完 ***: they mark nothing. */
export function isApart(prose: string, index: number, all: string, width: number): boolean {
  const inside = all.slice(width, -width);
  const isLoose =
    /^\s.*\s$/su.test(inside) &&
    isBlankAt(prose, index - 1) &&
    isBlankAt(prose, index + all.length);
  return isLoose || isOrnament(inside);
}

/** Whether the signs are of a sum or a range: 2** 3 **4, 10~~ 20 ~~30. */
export function isSum(prose: string, index: number, all: string, mark: string): boolean {
  const end = index + all.length;
  return isNoMark(mark, {
    before: prose.slice(Math.max(0, index - AROUND), index),
    inside: all.slice(mark.length, -mark.length).trim(),
    after: prose.slice(end, end + AROUND),
  });
}

/** Half of a pair is often followed by another: a line is told of once. */
export function oneALine(prose: string, found: readonly Stray[]): Stray[] {
  return found.filter(({ start }, index) => {
    const before = found[index - 1];
    return !before || prose.slice(before.start, start).includes('\n');
  });
}

/** A pair of marks that blanks, or full width, keep from being read. */
export function unspaced(
  { source }: Shown,
  start: number,
  all: string,
  mark: string,
  inner: string,
): Stray {
  const width = (all.length - inner.length) / 2;
  const written = source.slice(start + width, start + all.length - width);
  const mended = `${mark}${written.trim()}${mark}`;
  return stray(
    start,
    all.length,
    `“${quoted(all)}”会原样显示：记号要用半角，紧挨着里面的字。请写成 ${quoted(mended)}。`,
    `"${quoted(all)}" is shown as it is: marks are half-width and touch the text inside. Write ${quoted(mended)}.`,
    // A mark inside belongs to other signs.
    written.includes(mark) ? null : mended,
  );
}

/** Quotes the text around a place, for a message. */
export function around(prose: string, index: number): string {
  const piece = prose.slice(Math.max(0, index - 6), index + 12);
  return quoted(piece.replaceAll(/[\uE000\uFFFC]+/gu, ' '));
}

/** Number of characters that are looked at on either side of a pair. */
const AROUND = 12;
