import type { Code, List, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { type Range, rangeOf } from '../range';
import { hasLetters } from './letters';
import type { Loss } from './loss';

/** Losses that a node of the source shows by itself: no rendering changes them. */

/** A cell that is left out, of which the letters do not tell: a picture, an emoji, a sign. */
export function lostWithoutLetters(cell: Nodes, file: string): Loss[] {
  const range = rangeOf(cell);
  const text = file.slice(range.start, range.end).replace(/^[|\s]+|(?<![|\s])[|\s]+$/gu, '');
  const isToldElsewhere = hasLetters(toString(cell, { includeImageAlt: false }));
  return text === '' || isToldElsewhere ? [] : [{ ...range, text, cause: 'cell' }];
}

/** Options of a block of code: its title, lines, whatever other systems know. */
const OPTIONS = /[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|\S+)|\{[^}]*\}|\[[^\]]*\]|"[^"]*"/gu;

/** Four words or more: they are no options, in Latin letters either. */
const SENTENCE = /(?:^|\s)[a-z'-]+(?:\s+[a-z'-]+){3,}/iu;

/** Words behind the language of a fence, which nobody sees. */
export function lostBehindFence(node: Code, file: string): Loss[] {
  const { meta } = node;
  if (!meta) return [];
  const words = meta.replace(OPTIONS, ' ').trim();
  if (!/[^\P{L}a-z]/iu.test(words) && !SENTENCE.test(words)) return [];
  const { start, end } = rangeOf(node);
  const at = file.slice(start, end).indexOf(meta);
  if (at < 0 || !hasLetters(words)) return [];
  return [{ start: start + at, end: start + at + meta.length, cause: 'fence', text: words }];
}

/** A percent sign that is none: in LaTeX the rest of the line is a remark. */
const REMARK = /(?<!\\)(?:\\\\)*%([^\n]*)/gu;

/** Text behind a percent sign in a formula: `$$增长 5% 左右$$`. */
export function lostInFormula({ start, end }: Range, file: string): Loss[] {
  const formula = file.slice(start, end).replace(/\$\$\s*$/u, '');
  return [...formula.matchAll(REMARK)]
    .filter(([, remark = '']) => hasLetters(remark))
    .map(({ index, 0: found, 1: text = '' }) => {
      const at = start + index + found.indexOf('%');
      return { start: at, end: start + index + found.length, cause: 'formula', text: text.trim() };
    });
}

/**
 * The first number of a list that is not the one that is shown: a list counts on from its first. All
 * numbers the same is how Markdown is told to count.
 */
export function changedNumber({ ordered, start, children }: List, file: string): Loss[] {
  if (!ordered) return [];
  const first = start ?? 1;
  const written = children.map((item) => {
    const { start: at } = rangeOf(item);
    const digits = /^\d{1,9}/u.exec(file.slice(at, at + 9))?.[0] ?? '';
    return { start: at, end: at + digits.length, text: digits };
  });
  if (written.every(({ text }) => text === '' || Number(text) === first)) return [];
  const index = written.findIndex(
    ({ text }, place) => text !== '' && Number(text) !== first + place,
  );
  const found = written[index];
  return found ? [{ ...found, cause: 'number', what: String(first + index) }] : [];
}
