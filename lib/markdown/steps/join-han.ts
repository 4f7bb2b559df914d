import type { Root } from 'mdast';
import { joinsWithoutSpace } from '@/lib/chinese/line-ends';
import { PICTURE, walkRuns } from './phrasing';

/**
 * Drops a soft line break in Chinese text, where it would print as a space. Follows
 * `remarkChineseQuotes`, as “ ” tell more than " does. One beside a picture stays, as it tells a picture on
 * a line of its own from one in a sentence.
 */
export function remarkJoinHan() {
  return (tree: Root) => {
    walkRuns(tree, ({ text, rewrite }) => {
      if (!text.includes('\n')) return;
      const units = text.split('');
      for (const { index, 0: lineEnding } of text.matchAll(/(?:\r?\n)+/gu)) {
        const end = index + lineEnding.length;
        const [before, after] = [text.slice(0, index), text.slice(end)];
        if (before.endsWith(PICTURE) || after.startsWith(PICTURE)) continue;
        if (joinsWithoutSpace(before, after)) units.fill('', index, end);
      }
      rewrite(units);
    });
  };
}
