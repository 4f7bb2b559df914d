import type { Emphasis, Nodes, Strong } from 'mdast';
import { quoted, stray, type Stray } from '../stray/stray';

/**
 * `**甲 **乙，** 丙**`: strong in strong, or emphasis in emphasis, as a blank inside has made the end of the first another
 * beginning.
 */
export function suspectInnerStrong(
  { type, position }: Strong | Emphasis,
  parent: Nodes | null,
  source: string,
): Stray[] {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? start;
  if (parent?.type !== type || !/\s/u.test(source.charAt(start - 1))) return [];
  const outer = source.slice(parent.position?.start.offset, parent.position?.end.offset);
  return [
    stray(
      start,
      end - start,
      `“${quoted(outer)}”整个成了重点：星号里面有空格，配错了对。写成 **重点**，里面不留空格。`,
      `all of "${quoted(outer)}" is strong: with a blank inside, its asterisks have found other partners. Write **strong**, with no blank inside.`,
    ),
  ];
}
