import { foldText } from '@/lib/chinese/fold-text';
import { isTraditional } from '@/lib/chinese/is-traditional';
import type { Term } from './query';
import { cutInTwo, spellingsOf } from './spellings';
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

/** Latin words and numbers of so few characters are inside of everything: AI in “said”, 2 in 2021. */
const SHORT = /^(?:[a-z]{1,3}|\d{1,2})$/u;

/** A number is not the beginning of a longer one. */
const NUMBER = /^\d[\d.,]*$/u;

/**
 * The strings that are found for a term, any of which will do: as typed, in every way in which it is spelt; in the
 * wording of the mainland. In quotation marks it is found as typed,
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
  return [...new Set([...spellingsOf(folded), ...worded])].map((spelling) => ({
    text: spelling,
    inside: SHORT.test(spelling) ? 0 : INSIDE_WORD,
    whole: NUMBER.test(spelling),
  }));
}

/** The strings that are found for a term and a neighbour of it as one: Chat GPT is ChatGPT. Of two, the phrase has them. */
export function joinedFor(terms: readonly Term[], at: number): Needle[] {
  if (terms.length < 3) return [];
  const pairs = [terms.slice(Math.max(0, at - 1), at + 1), terms.slice(at, at + 2)];
  return pairs
    .filter((pair) => pair.length === 2 && pair.every(({ exact }) => !exact))
    .flatMap((pair) => needlesFor({ text: pair.map(({ text }) => text).join(' '), exact: false }))
    .filter(({ text }) => !text.includes(' '));
}

/** The strings that are found for a name which is written as one word here and as two elsewhere; none in quotation marks. */
export function apartFor({ text, exact }: Term): Needle[] {
  const names = exact ? [] : cutInTwo(foldText(text));
  return [...new Set(names)].map((name) => ({ text: name, inside: 0, whole: true }));
}

/** A needle that is also found inside words, however short; one in quotation marks stays as it is. */
export function insideToo(needle: Needle): Needle {
  return needle.whole ? needle : { ...needle, inside: INSIDE_WORD };
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
  const insideWord = goesOn(haystack, at) || (whole && isGoneOnWith(haystack, end));
  return insideWord ? inside : 1;
}

/** Whether what begins at an offset goes on with a word, or with a number (the 5 of 2.5). */
function goesOn(text: string, at: number): boolean {
  return (
    joinsWord(text, at) ||
    (isDigit(text.charCodeAt(at)) &&
      isPoint(text.charCodeAt(at - 1)) &&
      isDigit(text.charCodeAt(at - 2)))
  );
}

/** Whether what ends before an offset goes on behind it. */
function isGoneOnWith(text: string, end: number): boolean {
  return (
    joinsWord(text, end) ||
    (isDigit(text.charCodeAt(end - 1)) &&
      isPoint(text.charCodeAt(end)) &&
      isDigit(text.charCodeAt(end + 1)))
  );
}

/** Whether the characters before and after an offset are of one word. */
function joinsWord(text: string, offset: number): boolean {
  return isWordUnit(text.charCodeAt(offset)) && isWordUnit(text.charCodeAt(offset - 1));
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** The point and the comma in a number. */
function isPoint(unit: number): boolean {
  return unit === 46 || unit === 44;
}

/** Letters and digits of Latin words, folded. */
export function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 0xdf && unit <= 0x24f)
  );
}
