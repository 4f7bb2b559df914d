import type { Heading, Paragraph, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { idleBreak } from '../stray/breaks';
import type { Stray } from '../stray/stray';

/** Chinese, behind which, with a blank or without, a backslash at the end is no part of a path or a formula. */
const CHINESE = /[\p{Script=Han}，。；：！？、”’）》][ \t]?\\$/u;

/** A backslash at the end of a block, below which no line is left to begin. */
export function suspectLastBackslash(
  { children }: Heading | Paragraph | TableCell,
  source: string,
): Stray[] {
  const last = children.at(-1);
  const end = last?.type === 'text' ? last.position?.end.offset : undefined;
  if (end === undefined || source[end - 1] !== '\\' || source[end - 2] === '\\') return [];
  return CHINESE.test(toString(children)) ? [idleBreak(end - 1, '\\')] : [];
}
