import { foldText } from '@/lib/chinese/fold-text';
import { isTraditional } from '@/lib/chinese/is-traditional';
import type { Term } from './query';
import type { Wording } from './wordings';

/** A folded string to look for, and what counts as finding it. */
export type Needle = {
  /** Text that is looked for, folded. */
  text: string;
  /** Weight of an occurrence inside a word, where one at the start of a word weighs 1. */
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
 * mainland; with and without the space that some put between Chinese and Latin. In quotation marks it is found as typed,
 * and what is typed in Traditional script as our texts say it: its reader sees no other words.
 * @param wordings ways in which it may be worded here
 */
export function needlesFor({ text, exact }: Term, wordings: readonly Wording[] = []): Needle[] {
  const folded = foldText(text);
  const worded = wordings.map((wording) => foldText(wording(text)));
  if (exact) {
    return [...new Set([folded, ...(isTraditional(text) ? worded : [])])].map((spelling) => ({
      ...{ text: spelling, inside: 0, whole: true },
    }));
  }
  const spellings = [folded, ...worded, apart(folded), together(folded)];
  return [...new Set(spellings)].map((spelling) => ({
    text: spelling,
    inside: SHORT.test(spelling) ? 0 : INSIDE_WORD,
    whole: false,
  }));
}

/** A needle that is also found inside words, however short; one in quotation marks stays as it is. */
export function insideToo(needle: Needle): Needle {
  return needle.whole ? needle : { ...needle, inside: INSIDE_WORD };
}

function apart(text: string): string {
  return text.replace(HAN_THEN_WORD, '$1 $2').replace(WORD_THEN_HAN, '$1 $2');
}

function together(text: string): string {
  return text
    .replace(/(?<=\p{Script=Han}) (?=[a-z\d])/gu, '')
    .replace(/(?<=[a-z\d]) (?=\p{Script=Han})/gu, '');
}

/**
 * Finds a needle.
 * @param haystack a folded text
 * @param limit after so many places the search ends
 * @returns offsets in the text
 */
export function placesOf(haystack: string, needle: Needle, limit: number): number[] {
  const places: number[] = [];
  const { text } = needle;
  let at = haystack.indexOf(text);
  for (; at >= 0 && places.length < limit; at = haystack.indexOf(text, at + 1)) {
    if (weightAt(haystack, at, needle) > 0) places.push(at);
  }
  return places;
}

/** Gives the weight of a needle's occurrence at an offset. */
export function weightAt(haystack: string, at: number, { text, inside, whole }: Needle): number {
  const end = at + text.length;
  const insideWord =
    joinsWord(haystack, at) || (whole && end < haystack.length && joinsWord(haystack, end));
  return insideWord ? inside : 1;
}

/** Whether the characters before and after an offset are of one word. */
function joinsWord(text: string, offset: number): boolean {
  return (
    offset > 0 && isWordUnit(text.charCodeAt(offset)) && isWordUnit(text.charCodeAt(offset - 1))
  );
}

/** Letters and digits of Latin words, folded. */
export function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 0xdf && unit <= 0x24f)
  );
}
