import type { Root } from 'mdast';
import { joinsWithoutSpace } from '@/lib/chinese/line-ends';
import { walkRuns } from './phrasing';

/**
 * Drops a soft line break in Chinese text, where it would print as a space. Follows
 * `remarkChineseQuotes`, as “ ” tell more than " does.
 */
export function remarkJoinHan() {
  return (tree: Root) => {
    walkRuns(tree, ({ text, rewrite }) => {
      if (!text.includes('\n')) return;
      const units = text.split('');
      for (const { index, 0: lineEnding } of text.matchAll(/\r?\n/gu)) {
        const end = index + lineEnding.length;
        if (joinsWithoutSpace(text.slice(0, index), text.slice(end))) units.fill('', index, end);
      }
      rewrite(units);
    });
  };
}
