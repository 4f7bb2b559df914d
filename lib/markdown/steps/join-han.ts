import type { Root } from 'mdast';
import { walkRuns } from './phrasing';

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
/** “ ” ‘ ’ — … · are wide or narrow by their neighbours. */
const AMBIGUOUS = /[\u2014\u2018\u2019\u201C\u201D\u2026\u00B7]/u;

/**
 * Drops a soft line break between two Chinese characters, where it would print as a space: the
 * segment break transformation of CSS Text 3 §4.1.3, which browsers do not do for Chinese.
 */
export function remarkJoinHan() {
  return (tree: Root) => {
    walkRuns(tree, ({ text, rewrite }) => {
      if (!text.includes('\n')) return;
      const units = text.split('');
      for (const { index, 0: gap } of text.matchAll(/[ \t]*\r?\n[ \t]*/gu)) {
        if (joins(text.slice(0, index), text.slice(index + gap.length)))
          units.fill('', index, index + gap.length);
      }
      rewrite(units);
    });
  };
}
