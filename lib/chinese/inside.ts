import { splitClauses } from './clauses';
import { emWidth } from './em-width';
import { lineUnits, type LineUnit } from './line-units';

/** The widest word that is never broken, in em: a phone of 320 px has room for it at twice the size of text. */
export const WIDEST_WORD = 4;

/** The narrowest that stands alone at either end of a clause, where its neighbour can be taken in. */
const NARROWEST_END = 3;

/**
 * Places in a word that is wider than a line: in a date behind the year and the day, in a range behind the sign between
 * two numbers, in a share behind 分之, in a name or an address behind a slash or hyphen and before a dot.
 */
const IN_WORDS = new RegExp(
  [
    String.raw`(?<=\d[年日号])(?=\d)|(?<=[〇零一二三四五六七八九十][年日号])(?=[一二三四五六七八九十])`,
    String.raw`(?<=\d[十百千万亿兆]*[~～–—至到])(?=\d)`,
    '(?<=[百千万]分之)',
    String.raw`(?<=[\p{L}\d]/)(?=[\p{L}\d])|(?<=[\p{L}\d]-)(?=\p{L})|(?<=[\p{L}\d])(?=\.\p{L}{2})`,
  ].join('|'),
  'u',
);

/** The widest item of a list that is kept together, in em: it fits on the narrowest line. */
const WIDEST_ITEM = 6.5;

/** The number of a heading, which is no item. */
const NUMBERING = /^(?:[〇零一二三四五六七八九十百]+|\d{1,2})、$/u;

/** Pieces of a text that is too wide for a line. */
export type Inside = {
  /** Whether the pieces are clauses. */
  clauses: boolean;
  /** The pieces; joined they are the text, unchanged. */
  pieces: LineUnit[];
};

/**
 * Breaks a text that is too wide for a line into its pieces: clauses, else words and brackets, else
 * what is in those, else what a date, a range, a name or an address is made of.
 * @returns null for what is one word
 */
export function inside(text: string): Inside | null {
  for (const inBrackets of [false, true]) {
    const clauses = splitClauses(text, inBrackets);
    if (clauses.length > 1) {
      return { clauses: true, pieces: clauses.map((clause) => ({ text: clause, cost: 0 })) };
    }
    const units = lineUnits(text, inBrackets);
    const pieces = [withItems(units), units].map(withoutShort).find(({ length }) => length > 1);
    if (pieces) return { clauses: false, pieces };
  }
  const parts = withoutShort(text.split(IN_WORDS).map((part) => ({ text: part, cost: 0 })));
  return parts.length > 1 ? { clauses: false, pieces: parts } : null;
}

/** Joins the words of each item of a list, 甲、乙、丙, that is not wide. */
function withItems(units: readonly LineUnit[]): LineUnit[] {
  const ends = units.flatMap(({ text }, index) =>
    text.endsWith('、') && !(index === 0 && NUMBERING.test(text)) ? [index + 1] : [],
  );
  const starts = [0, ...ends];
  return starts.flatMap((start, index) => {
    const item = units.slice(start, ends[index]);
    const text = item.map((unit) => unit.text).join('');
    const isJoined = ends.length > 0 && item.length > 1 && emWidth(text.trim()) <= WIDEST_ITEM;
    return isJoined ? [{ text, cost: item.at(-1)?.cost ?? 0 }] : item;
  });
}

/** Joins what is too short to stand on a line with a neighbour: at either end, and where both neighbours are wide. */
function withoutShort(units: readonly LineUnit[]): LineUnit[] {
  const joined: LineUnit[] = [];
  for (const [index, unit] of units.entries()) {
    const before = joined.at(-1);
    if (before && isToJoin(units, index, before.text)) {
      joined[joined.length - 1] = { text: before.text + unit.text, cost: unit.cost };
    } else joined.push(unit);
  }
  return joined;
}

/** Whether a piece joins what is before it. */
function isToJoin(units: readonly LineUnit[], index: number, before: string): boolean {
  const textAt = (at: number) => units[at]?.text.trim() ?? '';
  const after = textAt(index);
  const isWord = (at: number) => at in units && emWidth(textAt(at)) <= WIDEST_WORD;
  const isAlone = (at: number) =>
    isShort(textAt(at)) && [at - 1, at + 1].every((next) => !isWord(next));
  const ends = [index === 1 ? before : '', index === units.length - 1 ? after : ''];
  return (
    ends.some((end) => end !== '' && isShort(end)) ||
    (ends.some((end) => end !== '' && emWidth(end) < NARROWEST_END) &&
      emWidth(before + after) <= WIDEST_WORD) ||
    isAlone(index - 1) ||
    isAlone(index)
  );
}

/** One character, whatever marks are about it. */
function isShort(text: string): boolean {
  return (text.match(/[\p{L}\p{N}\p{S}]/gu) ?? []).length < 2;
}
