import { breakLines, type WidthOf } from '@/lib/chinese/break-lines';
import { cutTo } from './measure';

/** A title ready to be drawn. */
export type FittedTitle = {
  /** Size of its type in pixels. */
  size: number;
  /** Its lines. */
  lines: string[];
};

/** Sizes of type in pixels, and how many lines of each there is room for. */
const SIZES = [
  { size: 96, most: 2 },
  { size: 76, most: 3 },
  { size: 56, most: 4 },
] as const;

/**
 * Sets a title as large as it fits; the end of one that is too long for the smallest type is cut.
 * @param title drawable text
 * @param width room in pixels
 */
export function fitTitle(title: string, width: number, widthOf: WidthOf): FittedTitle {
  for (const { size, most } of SIZES) {
    // Far too long: not worth the search for good lines.
    if (widthOf(title) > (width / size) * most) continue;
    const lines = breakLines(title, width / size, widthOf);
    if (lines.length <= most) return { size, lines };
  }
  const { size, most } = SIZES[2];
  const room = width / size;
  for (let ems = room * most; ems > room; ems -= 1) {
    const lines = breakLines(cutTo(ems, title, widthOf), room, widthOf);
    if (lines.length <= most) return { size, lines };
  }
  return { size, lines: [cutTo(room, title, widthOf)] };
}
