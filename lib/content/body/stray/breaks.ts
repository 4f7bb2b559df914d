import { stray, type Detector } from './stray';

/** Backslashes behind Chinese: two at the end of a line that another follows, one at the end of a paragraph. */
const BREAK =
  /(?<=[\p{Script=Han}，。；：！？、”’）》])(?:\\\\(?=[ \t]*\r?\n[ \t\uE000>]*[^\s\uE000>])|\\(?=[ \t]*(?:\r?\n[ \t\uE000>]*(?:\r?\n|$)|$(?![^]))))/gu;

/** kramdown's break of a line: to CommonMark it is a backslash, and the lines run together. */
export const strayBreak: Detector = ({ written }) =>
  [...written.matchAll(BREAK)].map(({ 0: all, index }) =>
    stray(
      index,
      all.length,
      `行末的“${all}”会显示成 \\，不会换行。要换行，行末只写一个 \\，下面接着写；要另起一段，空一行就够了。`,
      `the "${all}" at the end of this line is shown as \\ and breaks nothing. Write one \\ for a new line right below, or a blank line alone for a new paragraph.`,
      all.slice(1),
    ),
  );
