import { type Detector, type Stray, stray } from './stray';

/** Two backslashes behind Chinese at the end of a line that another follows. */
const BREAK =
  /(?<=[\p{Script=Han}，。；：！？、”’）》][ \t]?)\\\\(?=[ \t]*\r?\n[ \t\uE000>]*[^\s\uE000>])/gu;

/** kramdown's break of a line: to CommonMark it is a backslash, and the lines run together. */
export const strayBreak: Detector = ({ written }) =>
  [...written.matchAll(BREAK)].map(({ 0: all, index }) => idleBreak(index, all));

/**
 * A break of a line that breaks nothing, and is shown as a backslash.
 * @param all its backslashes
 */
export function idleBreak(start: number, all: string): Stray {
  return stray(
    start,
    all.length,
    `行末的“${all}”会显示成 \\，不会换行。要换行，行末只写一个 \\，下面接着写；要另起一段，空一行就够了。`,
    `the "${all}" at the end of this line is shown as \\ and breaks nothing. Write one \\ for a new line right below, or a blank line alone for a new paragraph.`,
    all.slice(1),
  );
}
