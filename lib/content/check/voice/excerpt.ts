import { glyphsOf, type Glyph } from './visible';

/** A line of a file, as a report shows it. */
export type Excerpt = {
  /** The line, or what is near the place. */
  text: string;
  /** Number of its columns before the place. */
  indent: number;
};

const CUT: Glyph = { text: '…', width: 1 };

/**
 * A line as it is shown above the mark that points at a place in it.
 * @param line without its line end
 * @param column the place, in UTF-16 units from 1
 * @param room columns that there are
 */
export function excerptOf(line: string, column: number, room: number): Excerpt {
  const at = Math.min(column - 1, line.length);
  // Only this much can be shown, and a line may be as long as a book.
  const start = Math.max(0, at - room);
  const end = Math.min(line.length, at + room);
  const before = glyphsOf(line.slice(start, at));
  const after = glyphsOf(line.slice(at, end));
  const space = room - 2 * CUT.width;
  const right = Math.min(widthOf(after), Math.ceil(space / 2));
  const left = fitting(before.toReversed(), space - right).toReversed();
  const rest = fitting(after, space - widthOf(left));
  const shownBefore = left.length < before.length || start > 0 ? [CUT, ...left] : left;
  const shownAfter = rest.length < after.length || end < line.length ? [...rest, CUT] : rest;
  return {
    text: [...shownBefore, ...shownAfter].map(({ text }) => text).join(''),
    indent: widthOf(shownBefore),
  };
}

/** Takes as many glyphs as there is room for, from the first. */
function fitting(glyphs: readonly Glyph[], room: number): Glyph[] {
  let width = 0;
  const end = glyphs.findIndex((glyph) => (width += glyph.width) > room);
  return glyphs.slice(0, end < 0 ? glyphs.length : end);
}

function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { width }) => sum + width, 0);
}
