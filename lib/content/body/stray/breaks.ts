import { stray, type Detector } from './stray';

/** Two backslashes behind Chinese at the end of a line that another follows. */
const BREAK =
  /(?<=[\p{Script=Han}，。；：！？、”’）》])\\\\(?=[ \t]*\r?\n[ \t\uE000>]*[^\s\uE000>])/gu;

/** kramdown's break of a line: to CommonMark it is a backslash, and the lines run together. */
export const strayBreak: Detector = ({ written }) =>
  [...written.matchAll(BREAK)].map(({ index }) =>
    stray(
      index,
      2,
      '行末的“\\\\”会显示成 \\，不会换行。要换行，行末只写一个 \\；要另起一段，空一行。',
      'the "\\\\" at the end of this line is shown as \\ and breaks nothing. Write one \\ for a new line, or a blank line for a new paragraph.',
      '\\',
    ),
  );
