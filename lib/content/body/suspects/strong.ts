import type { Emphasis, Nodes, Strong } from 'mdast';
import { rangeOf, writtenAt } from '../range';
import { quoted, stray, type Stray } from '../stray/stray';

/**
 * `**甲 **乙，** 丙**`: strong in strong, or emphasis in emphasis, as a blank inside has made the end of the first another
 * beginning.
 */
export function suspectInnerStrong(
  node: Strong | Emphasis,
  parent: Nodes | null,
  source: string,
): Stray[] {
  const { start, end } = rangeOf(node);
  if (parent?.type !== node.type || !/\s/u.test(source.charAt(start - 1))) return [];
  const outer = writtenAt(parent, source);
  return [
    stray(
      start,
      end - start,
      `“${quoted(outer)}”整个成了重点：星号里面有空格，配错了对。写成 **重点**，里面不留空格。`,
      `all of "${quoted(outer)}" is strong: with a blank inside, its asterisks have found other partners. Write **strong**, with no blank inside.`,
    ),
  ];
}
