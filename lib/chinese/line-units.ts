import { emWidth } from './em-width';
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

/** Particles, which lean on the word before them; some on no bracket: （样例）过半. */
const PARTICLE = /^[的地得了着过们吗呢吧]+$/u;
const AFTER_BRACKET = /[）】》]$/u;
const VERB_PARTICLE = /^[地得了着过]/u;

/** Kind of what a name in Latin letters is: OpenAI案, Mac版. */
const KIND = /^[案版股系课卡药圈]$/u;
const LATIN_END = /[\p{Script=Latin}\d]$/u;

/** Word that says where or when, behind what it says it of: 上市后, 计划里的. */
const BEHIND = /^[后里内中时]$/u;

/** The same where 的 follows, or no word; elsewhere they begin one: 站台上的, 上热搜. */
const BEHIND_AT_END = /^[上下前外间旁]$/u;
const AT_END = /^(?:[的，。：；？！]|$)/u;

/** Words that lean on what follows: before 与2025年 a reader pauses, not behind 与; and so with 一个, 这份. */
const LEANING =
  /^(?:[与和及或在对将被把从向比让使为由以至给跟到不没也都又再还只才就很更最可已仍均须需]{1,2}|[一两几这那每某][个份座种位家本条项场款部篇句张段封群批幅首间道]) ?$/u;

/** Behind a number a unit, but not these, which lean on what follows: 17:00可预约. */
const NOT_COUNTED = /^[可已将会能要须应需仍均]$/u;

/** The widest that is kept together for that, in em. */
const WIDEST_LEANING = 5;

/** A word of a name in Latin letters, and the next: Claude |Agent |SDK 2.0. */
const NAME_BEFORE = /(?:^|[\s（“《‘])\p{Lu}[\p{Script=Latin}\d.\-+&’']*(?: \d[\d.]*)? $/u;
const NAME_AFTER = /^\p{Lu}/u;

/** The widest name of several words, in em. */
const WIDEST_NAME = 12;

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
  const pieces = inBrackets ? words(text) : wordsAndBrackets(text);
  for (const [index, piece] of pieces.entries()) {
    const before = texts.at(-1);
    const next = pieces[index + 1] ?? '';
    if (
      before !== undefined &&
      (belongTogether(before, piece) || (!inBrackets && isPhrase(before, piece, next)))
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
    (COUNTED.test(before) && LONE.test(after) && !NOT_COUNTED.test(after)) ||
    (PARTICLE.test(after) && !(AFTER_BRACKET.test(before) && VERB_PARTICLE.test(after)))
  );
}

/** Whether two pieces are of one phrase, which is kept together where it fits. */
function isPhrase(before: string, after: string, next: string): boolean {
  // Measured where it decides alone: most pairs of words are told by their letters.
  const isWithin = (width: number) => emWidth(before + after) <= width;
  return (
    before.endsWith('·') ||
    BEHIND.test(after) ||
    (BEHIND_AT_END.test(after) && AT_END.test(next)) ||
    (LATIN_END.test(before) && KIND.test(after)) ||
    (LEANING.test(before) && isWithin(WIDEST_LEANING)) ||
    (NAME_BEFORE.test(before) && NAME_AFTER.test(after) && isWithin(WIDEST_NAME))
  );
}

function costBetween(before: string, after = ''): number {
  if (CLAUSE_END.test(before)) return 0;
  if (before.endsWith('、')) return LISTED_COST;
  return NAMED.test(before) && /^\p{Script=Latin}/u.test(after) ? PHRASE_COST : WORD_COST;
}
