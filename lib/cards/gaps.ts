/** Space between Han and a letter or figure, in em, as the pages have it (`text-autospace`). */
const BESIDE_HAN = 0.125;

/** Space that two marks give up which meet, in em (`text-spacing-trim`). */
const BETWEEN_MARKS = -0.5;

const HAN_BESIDE_LETTER =
  /^(?:\p{Script=Han}[\p{Script=Latin}\d]|[\p{Script=Latin}\d%]\p{Script=Han})$/u;

/** A date reads as one word. */
const IN_DATE = /^(?:\d[年月日]|[年月]\d)$/u;

/** An empty half meets another mark; that of a stop is before it in Traditional type, too, which has it in the middle. */
const MARKS_MEET =
  /^(?:[”’）》〉」』】〕][“‘（《〈「『【〔”’）》〉」』】〕，。、：；]|[，。、：；“‘（《〈「『【〔][“‘（《〈「『【〔]|[，。、：；][”’])$/u;

/**
 * Gives the distance between two neighbours on a picture, on which no browser sets them, in em: space, none, or less
 * than none.
 * @param before a character, or the drawing of one
 */
export function gapBetween(before: string, after: string): number {
  const pair = before + after;
  if (MARKS_MEET.test(pair)) return BETWEEN_MARKS;
  return HAN_BESIDE_LETTER.test(pair) && !IN_DATE.test(pair) ? BESIDE_HAN : 0;
}
