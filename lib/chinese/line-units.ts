import { enclosed, MAY_NOT_BEGIN, MAY_NOT_END } from './marks';
import { COUNTED, LONE, words } from './words';

/** A piece of a line that is never broken where it fits on one. */
export type LineUnit = {
  /** Its text, a space at its end included. */
  text: string;
  /** Cost of ending a line after it, greater where that is worse; 0 after a clause. */
  cost: number;
};

/** Tells how wide a text is, in em. */
export type WidthOf = (text: string) => number;

/** Ends of clauses, where a reader pauses, and of what is listed. */
const CLAUSE_END = /[，。；：？！…—,;:?!][”’」』）》]*\s*$/u;

/** The first word of a name or a phrase: Claude Code. */
const NAMED = /[\p{Script=Latin}\d] $/u;

/** Particles, which lean on the word before them. */
const PARTICLE = /^[的地得了着过们吗呢吧]+$/u;

const LISTED_COST = 0.05;
const WORD_COST = 0.12;
const PHRASE_COST = 0.3;

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * Cuts a text where its lines may end. The pieces joined are the text, unchanged.
 * @param inBrackets whether it is cut between brackets or quotation marks as well
 */
export function lineUnits(text: string, inBrackets = false): LineUnit[] {
  const texts: string[] = [];
  for (const piece of inBrackets ? words(text) : wordsAndBrackets(text)) {
    const before = texts.at(-1);
    if (
      before !== undefined &&
      (belongTogether(before, piece) || (!inBrackets && before.endsWith('·')))
    ) {
      texts[texts.length - 1] = before + piece;
    } else texts.push(piece);
  }
  return texts.map((each, index) => ({ text: each, cost: costBetween(each, texts[index + 1]) }));
}

/**
 * Cuts a text as above, but no piece is wider than a line of `width` em: one that is gets cut between its characters.
 */
export function unitsWithin(text: string, width: number, widthOf: WidthOf): LineUnit[] {
  return lineUnits(text, true).flatMap((unit) =>
    widthOf(unit.text.trim()) <= width ? [unit] : charactersOf(unit),
  );
}

/** The characters of a piece that fits on no line. */
export function charactersOf({ text, cost }: LineUnit): LineUnit[] {
  const characters = [...graphemes.segment(text)].map(({ segment }) => segment);
  return characters.map((character, index) => ({
    text: character,
    cost: index === characters.length - 1 ? cost : 1,
  }));
}

/** The words of a text, and each of its pairs of brackets or quotation marks as one. */
function wordsAndBrackets(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { from, end } of enclosed(text)) {
    pieces.push(...words(text.slice(start, from)), text.slice(from, end));
    start = end;
  }
  return [...pieces, ...words(text.slice(start))];
}

function belongTogether(before: string, after: string): boolean {
  return (
    MAY_NOT_END.test(before) ||
    MAY_NOT_BEGIN.test(after) ||
    /^\s/u.test(after) ||
    (COUNTED.test(before) && LONE.test(after)) ||
    PARTICLE.test(after)
  );
}

function costBetween(before: string, after = ''): number {
  if (CLAUSE_END.test(before)) return 0;
  if (before.endsWith('、')) return LISTED_COST;
  return NAMED.test(before) && /^\p{Script=Latin}/u.test(after) ? PHRASE_COST : WORD_COST;
}
