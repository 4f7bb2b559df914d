import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { hasLetters } from './letters';
import type { Loss } from './loss';
import { rangeOf } from './source';

/** A cell that is left out, of which the letters do not tell: a picture, an emoji, a sign. */
export function lostWithoutLetters(cell: Nodes, file: string): Loss[] {
  const range = rangeOf(cell);
  const text = file.slice(range.start, range.end).replace(/^[|\s]+|(?<![|\s])[|\s]+$/gu, '');
  const isToldElsewhere = hasLetters(toString(cell, { includeImageAlt: false }));
  return text === '' || isToldElsewhere ? [] : [{ ...range, text, cause: 'cell' }];
}
