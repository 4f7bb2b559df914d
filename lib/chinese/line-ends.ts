const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;

/** “ ” ‘ ’ — … · are wide or narrow by their neighbours. */
const AMBIGUOUS = /[\u2014\u2018\u2019\u201C\u201D\u2026\u00B7]/u;

/** Marks that have their own space about them. */
const FULL_WIDTH_MARK = /(?=\p{P})[\u3000-\u303F\uFF01-\uFF65]/u;

/** Distance in which a character is looked for that is wide or narrow by itself, in UTF-16 units. */
const REACH = 12;

/** A line end, with the blanks around it. */
const LINE_END = /[ \t]*(?:\r\n?|\n)[ \t\r\n]*/gu;

/**
 * Whether the lines on both sides of a line end are one text without a space: the segment break
 * transformation of CSS Text 4 (§ 4.1.3), which browsers do not do. Between two wide characters, and
 * beside a full-width mark.
 * @param before the text before the line end, or the end of it
 * @param after the text behind it, or the start of it
 */
export function joinsWithoutSpace(before: string, after: string): boolean {
  const sides = [[...before.slice(-REACH)].reverse(), [...after.slice(0, REACH)]];
  if (sides.some(([near = '']) => near === '')) return false;
  if (sides.some(([near = '']) => FULL_WIDTH_MARK.test(near))) return true;
  const touches = sides.every(([near = '']) => WIDE.test(near) || AMBIGUOUS.test(near));
  return (
    touches &&
    sides.some((side) => WIDE.test(side.find((character) => !AMBIGUOUS.test(character)) ?? ''))
  );
}

/** Puts lines of text in one: a line end is a space, or nothing where Chinese has none. */
export function joinLines(text: string): string {
  if (!/[\r\n]/u.test(text)) return text;
  return text.replace(LINE_END, (end, at: number) => {
    const after = at + end.length;
    const joins = joinsWithoutSpace(
      text.slice(Math.max(0, at - REACH), at),
      text.slice(after, after + REACH),
    );
    return joins ? '' : ' ';
  });
}

/** Makes line ends again of spaces that, had they been line ends, would be no spaces: `joinLines` drops them. */
export function unfoldLines(text: string): string {
  return text.replace(/ /gu, (space, at: number) =>
    joinsWithoutSpace(text.slice(Math.max(0, at - REACH), at), text.slice(at + 1, at + 1 + REACH))
      ? '\n'
      : space,
  );
}

/**
 * Gives the joint between two texts in one line, neither of which knows the other: a space, or nothing beside a
 * full-width mark.
 */
export function jointBetween(before: string, after: string): string {
  if (before === '' || after === '') return '';
  return FULL_WIDTH_MARK.test([...before.slice(-2)].at(-1) ?? '') ||
    FULL_WIDTH_MARK.test(after.charAt(0))
    ? ''
    : ' ';
}
