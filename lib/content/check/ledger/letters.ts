/** What is counted: letters, Han among them, and figures. */
const OTHERS = /[^\p{L}\p{N}]+/gu;

/** Whether there is anything to be counted in a text. */
export function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The letters and figures of a text, in order. */
export function lettersOf(text: string): string {
  return text.replace(OTHERS, '');
}
