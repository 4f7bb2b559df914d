import type { Root } from 'mdast';
import type { Transformer } from 'unified';
import { walk } from '../walk';

type VFile = Parameters<Transformer>[1];

/** Jekyll's usual `excerpt_separator` (https://jekyllrb.com/docs/posts/#post-excerpts). */
const MORE = /^<!--\s*more\s*-->/iu;

/** Notes in the data of the file, as `more`, the offset of `<!--more-->`, before which the excerpt ends. */
export function remarkMore() {
  return (tree: Root, file: VFile) => {
    walk(tree, (node) => {
      if (node.type === 'html' && MORE.test(node.value))
        file.data.more ??= node.position?.start.offset;
      return undefined;
    });
  };
}
