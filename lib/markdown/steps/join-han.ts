import type { Root } from 'mdast';
import { walkRuns } from './phrasing';

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
/** “ ” ‘ ’ — … · are wide or narrow by their neighbours. */
const AMBIGUOUS = /[\u2014\u2018\u2019\u201C\u201D\u2026\u00B7]/u;

/** As far as we look for a character that is wide or narrow by itself, in UTF-16 units. */
const REACH = 12;

/**
 * Drops a soft line break between two Chinese characters, where it would print as a space: the
 * segment break transformation of CSS Text 3 §4.1.3, which browsers do not do for Chinese. Follows
 * `remarkChineseQuotes`, as “ ” tell more than " does.
 */
export function remarkJoinHan() {
  return (tree: Root) => {
    walkRuns(tree, ({ text, rewrite }) => {
      if (!text.includes('\n')) return;
      const units = text.split('');
      for (const { index, 0: lineEnding } of text.matchAll(/\r?\n/gu)) {
        const end = index + lineEnding.length;
        const before = [...text.slice(Math.max(0, index - REACH), index)].reverse();
        if (joins(before, [...text.slice(end, end + REACH)])) units.fill('', index, end);
      }
      rewrite(units);
    });
  };
}

/** @param sides the characters before and after, the nearest first */
function joins(...sides: [string[], string[]]): boolean {
  const touches = sides.every(([near = '']) => WIDE.test(near) || AMBIGUOUS.test(near));
  return (
    touches &&
    sides.some((side) => WIDE.test(side.find((character) => !AMBIGUOUS.test(character)) ?? ''))
  );
}
