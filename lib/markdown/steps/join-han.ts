import type { Root } from 'mdast';
import { walkRuns } from './phrasing';

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
/** “ ” ‘ ’ — … · are wide or narrow by their neighbours. */
const AMBIGUOUS = /[\u2014\u2018\u2019\u201C\u201D\u2026\u00B7]/u;

/**
 * Drops a soft line break between two Chinese characters, where it would print as a space: the
 * segment break transformation of CSS Text 3 §4.1.3, which browsers do not do for Chinese.
 */
export function remarkJoinHan() {
  return (tree: Root) => {
    walkRuns(tree, ({ text, rewrite }) => {
      if (text.includes('\n'))
        rewrite(text.split('').map((unit, at) => (unit === '\n' && joins(text, at) ? '' : unit)));
    });
  };
}

function joins(text: string, at: number): boolean {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
  const after = String.fromCodePoint(text.codePointAt(at + 1) ?? 0x20);
  const wide = [before, after].filter((character) => WIDE.test(character)).length;
  const ambiguous = [before, after].filter((character) => AMBIGUOUS.test(character)).length;
  return wide > 0 && wide + ambiguous === 2;
}
