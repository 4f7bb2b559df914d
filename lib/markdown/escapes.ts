import { decodeString } from 'micromark-util-decode-string';

const BACKSLASH = '\\';

/**
 * Whether a mark that a text ends in is written otherwise than as itself: it was escaped, and means nothing.
 * @param source text that was parsed
 * @param start offset of the mark in it
 * @param mark mark as it is read, without escapes
 */
export function isEscaped(source: string, start: number, mark: string): boolean {
  let backslashes = 0;
  while (source.charAt(start - backslashes - 1) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1 || !source.startsWith(mark, start);
}

/**
 * Whether a mark that a text begins with is there only once escapes and references are read. A text that stands
 * elsewhere than it was written, or nowhere, is not.
 * @param source text that was parsed
 * @param start offset of the text in it; undefined where it has none
 * @param mark mark as it is read
 */
export function beginsEscaped(source: string, start: number | undefined, mark: string): boolean {
  if (start === undefined || source.startsWith(mark, start)) return false;
  // A character is written with ten at most: &#1234567;
  return decodeString(source.slice(start, start + 10 * mark.length)).startsWith(mark);
}
