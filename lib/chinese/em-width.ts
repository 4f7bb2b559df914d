/** Characters that are one em wide in Chinese type: Unicode's East Asian Wide, and our quotes and dashes. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6\u2014\u2018\u2019\u201C\u201D\u2026]/u;

/**
 * Estimates the width of a line of text, in em: Chinese characters and punctuation are 1, the rest 0.5.
 * @param text plain text
 */
export function emWidth(text: string): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 1 : 0.5), 0);
}

/** Widths in bold Song, on the average of those that are wide: of a capital letter, a sign of arithmetic, and another letter or figure. */
const BOLD = [
  [/\p{Lu}/u, 0.76],
  [/[+=<>~]/u, 0.67],
  [/[\p{Script=Latin}\d]/u, 0.62],
] as const;

/** Space that browsers leave between Han and a letter or figure (`text-autospace`). */
const AUTOSPACE = 0.125;

const AUTOSPACED =
  /\p{Script=Han}(?=[\p{Script=Latin}\d])|[\p{Script=Latin}\d](?=\p{Script=Han})/gu;

/**
 * Estimates the width that a title may have, in em: as `emWidth`, with wide letters and the space beside them.
 * @param text plain text
 */
export function titleWidth(text: string): number {
  const spaces = text.match(AUTOSPACED) ?? [];
  return [...text].reduce(
    (width, character) =>
      width + (BOLD.find(([kind]) => kind.test(character))?.[1] ?? emWidth(character)),
    spaces.length * AUTOSPACE,
  );
}
