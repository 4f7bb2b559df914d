import type { Nodes } from 'mdast';
import { isFormula } from '../is-formula';
import { isMaskedPair, type Surroundings } from '../masks';
import { rangeOf } from '../range';
import type { Loss } from './loss';
import { isProduct } from './products';

/** Mark that follows what it belongs to, and so begins no emphasis. */
const AFTER_WORD = /^[，。、；：！？）》」』”’]/u;

/** Text between two signs of a sum, a size, a name: no words. */
const FIGURES = /^[\w.,+\-/^=()%]*\p{Nd}[\w.,+\-/^=()%]*$|^\w{1,2}$/u;

/** Beginning of the name of a share under special treatment on the exchanges of China: `*ST甲`. */
const SPECIAL_TREATMENT = /^ST\p{Script=Han}/u;

/** A `\` that vanishes where it is part of what is written: formulas, paths, ¯\_(ツ)_/¯. */
const BACKSLASHES =
  /\\[,;?]|\\\((?=[^\p{Script=Han}\n]{0,200}?[\d=+^_<>])[^\p{Script=Han}\n]{1,200}?\\\)|¯\\_\(|\b[A-Za-z]:\\[!-/:-@[^-`{-~]|(?<![\w:\\])\\\\(?=\w[\w.-]*\\)/gu;

/** Number of characters that are looked at on either side of a sign. */
const AROUND = 24;

/** Signs of Markdown that can hardly be meant as such: `2*3*4`, `10~~20元，30~~40元`, `李**、王**`. */
export function lostSigns(node: Nodes, file: string): Loss[] {
  const { start, end } = rangeOf(node);
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const source = file.slice(start, end);
      const [sign = ''] = /^[*_~]+/u.exec(source) ?? [];
      const inside = source.slice(sign.length, -sign.length);
      const before = linesOf(file.slice(Math.max(0, start - AROUND), start)).at(-1) ?? '';
      const after = linesOf(file.slice(end, end + AROUND))[0] ?? '';
      if (!isNoMark(sign, { before, inside, after })) return [];
      const text = `${before.slice(-1)}${source}${after.slice(0, 1)}`;
      return [{ start, end, cause: 'sign', text, what: sign }];
    }
    case 'text': {
      const source = file.slice(start, end);
      if (!source.includes('\\')) return [];
      return [...source.matchAll(BACKSLASHES)]
        .filter(({ 0: text }) => !text.startsWith('\\(') || isFormula(text.slice(2, -2)))
        .map(({ index, 0: text }) => ({
          ...{ start: start + index, end: start + index + text.length },
          ...{ cause: 'sign', text, what: '\\' },
        }));
    }
    default:
      return [];
  }
}

/** A piece of text by its lines. */
function linesOf(text: string): string[] {
  return text.split(/\r?\n/u);
}

/**
 * Whether what begins with a mark is meant all the same: a clause that is struck out to its end, a mark by itself behind
 * what has signs of its own.
 */
function isPunctuated(sign: string, { before, inside }: Surroundings): boolean {
  if (sign === '~~') return /[。！？；]$/u.test(inside);
  return /^[，。、；：！？]+$/u.test(inside) && /[`)\]]$/u.test(before);
}

/** Whether two signs, as they are written, mark nothing: they are of a sum, a range, names. */
export function isNoMark(sign: string, place: Surroundings): boolean {
  const { before, inside, after } = place;
  const splitsFigure =
    (/\p{Nd}$/u.test(before) && /^\p{Nd}/u.test(inside)) ||
    (/\p{Nd}$/u.test(inside) && /^\p{Nd}/u.test(after));
  const isBetween = /[\w)]$/u.test(before) && /^[\w(]/u.test(after) && FIGURES.test(inside);
  return (
    splitsFigure ||
    isBetween ||
    // *5，*6 are notes.
    (sign === '*' && /^\p{Nd}{1,2}[，、；：和与]?$/u.test(inside) && /^\p{Nd}/u.test(after)) ||
    (AFTER_WORD.test(inside) && !isPunctuated(sign, place)) ||
    isMaskedPair(place) ||
    (sign === '*' && (SPECIAL_TREATMENT.test(inside) || isProduct(place)))
  );
}
