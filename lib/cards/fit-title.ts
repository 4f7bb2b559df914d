import { breakLines } from '@/lib/chinese/break-lines';
import type { WidthOf } from '@/lib/chinese/line-units';
import { cutToFit } from './fit-text';

/** A title ready to be drawn. */
export type FittedTitle = {
  /** Size of its type in pixels. */
  size: number;
  /** Its lines. */
  lines: string[];
};

/** A size of type in pixels, and how many lines of it there is room for. */
export type TypeSize = {
  /** Size of the type, in pixels. */
  size: number;
  /** Most lines of it that there is room for. */
  most: number;
};

/**
 * Sets a title as large as it fits; one that is too long for the smallest type is cut, between clauses if it can be.
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
  const setIn = ({ size, most }: TypeSize, text: string) => {
    // Far too long: not worth the search for good lines.
    if (widthOf(text) > (width / size) * most) return null;
    const lines = breakLines(text, width / size, widthOf);
    return lines.length <= most ? lines : null;
  };
  for (const each of sizes.toReversed()) {
    const lines = setIn(each, title);
    if (lines !== null) return { size: each.size, lines };
  }
  const [smallest] = sizes;
  return { size: smallest.size, lines: cutToFit(title, (text) => setIn(smallest, text)) };
}
