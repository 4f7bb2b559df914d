import type { Range } from '../range';
import { hasLetters } from './letters';
import type { Loss } from './loss';

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
