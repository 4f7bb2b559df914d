import type { Edit } from '../../source/edit';
import type { Problem } from '../../source/problem';
import type { Range } from '../range';
import type { Shown } from './shown-text';

/** Something that is shown as it was typed, or read as what it was not meant to be. */
export type Stray = Range & {
  /** Text that readers see, and the remedy. */
  problem: Problem;
  /** Edit that mends it, where that is safe. */
  edit?: Edit;
};

/** Finds one kind of leftover in shown text. */
export type Detector = (shown: Shown) => Stray[];

/**
 * A leftover of a certain length.
 * @param text text that `--fix` puts in its place; null where an editor must decide
 */
export function stray(
  start: number,
  length: number,
  zh: string,
  en: string,
  text: string | null = null,
): Stray {
  const range = { start, end: start + length };
  return { ...range, problem: { zh, en }, ...(text !== null && { edit: { ...range, text } }) };
}

/** Quotes a text for a message: on one line, shortened. */
export function quoted(text: string): string {
  // A message is short, a text may hold a hundred thousand blanks.
  const line = text
    .slice(0, 4 * LONGEST)
    .replaceAll(/\s*\n[\s>]*/gu, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

const LONGEST = 40;
