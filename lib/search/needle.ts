import { foldText } from '@/lib/chinese/fold-text';
import { mainlandWording } from '@/lib/chinese/regional-wording';
import type { Term } from './query';

/** A folded string to look for, and what counts as finding it. */
export type Needle = {
  /** What is looked for, folded. */
  text: string;
  /** What an occurrence inside a word counts, where one at the start of a word counts 1. */
  inside: number;
  /** Whether the word must end where the needle ends. */
  whole: boolean;
};

/** Inside a word a Latin term is found too, and counts less: Flow in TensorFlow, 7B in 17B. */
const INSIDE_WORD = 0.25;

/** Latin words of so few letters are inside of everything: AI in “said”. */
const SHORT = /^[a-z]{1,3}$/u;

const HAN_THEN_WORD = /(\p{Script=Han})([a-z\d])/gu;
const WORD_THEN_HAN = /([a-z\d])(\p{Script=Han})/gu;

/**
 * The strings that are found for a term, any of which will do: as typed; in the wording of the
 * mainland; with and without the space that some put between Chinese and Latin.
 */
export function needlesFor({ text, exact }: Term): Needle[] {
  const folded = foldText(text);
  if (exact) return [{ text: folded, inside: 0, whole: true }];
  const spellings = [folded, foldText(mainlandWording(text)), apart(folded), together(folded)];
  return [...new Set(spellings)].map((spelling) => ({
    text: spelling,
    inside: SHORT.test(spelling) ? 0 : INSIDE_WORD,
    whole: false,
  }));
}

function apart(text: string): string {
  return text.replace(HAN_THEN_WORD, '$1 $2').replace(WORD_THEN_HAN, '$1 $2');
}

function together(text: string): string {
  return text
    .replace(/(?<=\p{Script=Han}) (?=[a-z\d])/gu, '')
    .replace(/(?<=[a-z\d]) (?=\p{Script=Han})/gu, '');
}

/** Where a needle is found, and what that counts. */
export type Place = {
  /** Offset in the text. */
  at: number;
  /** At most 1. */
  counts: number;
};

const NOWHERE: readonly Place[] = [];

/**
 * Finds a needle.
 * @param haystack a folded text
 * @param limit after so many places the search ends
 */
export function findNeedle(haystack: string, needle: Needle, limit: number): readonly Place[] {
  const { text } = needle;
  let at = haystack.indexOf(text);
  if (at < 0) return NOWHERE;
  const places: Place[] = [];
  for (; at >= 0 && places.length < limit; at = haystack.indexOf(text, at + 1)) {
    const counts = countsAt(haystack, at, needle);
    if (counts > 0) places.push({ at, counts });
  }
  return places;
}

function countsAt(haystack: string, at: number, { text, inside, whole }: Needle): number {
  const joins = (left: number, right: number) =>
    isWordUnit(haystack.charCodeAt(left)) && isWordUnit(haystack.charCodeAt(right));
  const end = at + text.length;
  return joins(at - 1, at) || (whole && joins(end - 1, end)) ? inside : 1;
}

/** Letters and digits of Latin words, folded; NaN is outside of the text. */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 0xdf && unit <= 0x24f)
  );
}
