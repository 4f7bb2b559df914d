import { breakLines } from '@/lib/chinese/break-lines';
import type { WidthOf } from '@/lib/chinese/line-units';
import { cutTo } from './measure';

/** A title ready to be drawn. */
export type FittedTitle = {
  /** Size of its type in pixels. */
  size: number;
  /** Its lines. */
  lines: string[];
};

/** A size of type in pixels, and how many lines of it there is room for. */
export type TypeSize = {
  /** In pixels. */
  size: number;
  /** How many lines of it there is room for. */
  most: number;
};

/**
 * Sets a title as large as it fits; the end of one that is too long for the smallest type is cut.
 * @param title drawable text
 * @param width room in pixels
 * @param sizes from the smallest
 */
export function fitTitle(
  title: string,
  width: number,
  widthOf: WidthOf,
  sizes: readonly [TypeSize, ...TypeSize[]],
): FittedTitle {
  for (const { size, most } of sizes.toReversed()) {
    // Far too long: not worth the search for good lines.
    if (widthOf(title) > (width / size) * most) continue;
    const lines = breakLines(title, width / size, widthOf);
    if (lines.length <= most) return { size, lines };
  }
  const [{ size, most }] = sizes;
  const room = width / size;
  for (let ems = room * most; ems > room; ems -= 1) {
    const lines = breakLines(cutTo(ems, title, widthOf), room, widthOf);
    if (lines.length <= most) return { size, lines };
  }
  return { size, lines: [cutTo(room, title, widthOf)] };
}
