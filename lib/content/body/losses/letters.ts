/**
 * Characters that are not counted: all but letters, Han among them, and figures. Some that are letters by name fill a
 * place that nobody sees; they are taken out of a body (lib/html/invisible.ts).
 */
const OTHERS = /[^\p{L}\p{N}]+|[\u115F\u1160\u3164\uFFA0]/gu;

/** A letter or a figure that is counted. */
export const LETTER = /(?![\u115F\u1160\u3164\uFFA0])[\p{L}\p{N}]/gu;

/** Whether there is anything to be counted in a text. */
export function hasLetters(text: string): boolean {
  return lettersOf(text) !== '';
}

/** The letters and figures of a text, in order. */
export function lettersOf(text: string): string {
  return text.replace(OTHERS, '');
}

/** Characters that steps set otherwise than they are typed, none of them a letter: white space, quotes, what keeps words together. */
const RESET = /[\s"'“”‘’\u2060]+/gu;

/**
 * Whether two texts have the same letters and figures. Most that have differ in what steps set otherwise alone, which is
 * seen in a third of the time.
 */
export function haveSameLetters(one: string, other: string): boolean {
  return one.replace(RESET, '') === other.replace(RESET, '') || lettersOf(one) === lettersOf(other);
}
