/** A place in a file, both numbers from 1. */
export type Position = {
  /** Line. */
  line: number;
  /** Column, in UTF-16 units. */
  column: number;
};

/**
 * Finds the position of an offset in a text.
 * @param offset in UTF-16 units, from 0
 */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  // A byte order mark takes no column.
  const mark = lineStart === 0 && text.startsWith('\uFEFF') ? 1 : 0;
  return { line, column: Math.max(1, offset - lineStart + 1 - mark) };
}
