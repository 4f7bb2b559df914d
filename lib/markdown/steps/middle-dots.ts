import type { Root, Text } from 'hast';
import { textNode } from '@/lib/html/nodes';
import { titleSpan } from '@/lib/html/title-nodes';
import { SKIP, walk } from '../walk';

/** A dot between the parts of a name, or of a list, and the character before it. */
const DOTTED = /([^\s·] ?·+)/u;

/** Elements whose text is a machine's, and headings, whose lines have a step of their own. */
const OTHERS: ReadonlySet<string> = new Set([
  ...['code', 'kbd', 'math', 'pre', 'samp', 'script', 'style', 'svg', 'textarea', 'var'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);

/** No line begins with ·, as browsers let it: it is kept with the character before it (components/prose/headings.css). */
export function rehypeMiddleDots() {
  return (tree: Root) => {
    walk(tree, (node, parent, index) => {
      if (node.type === 'element' && OTHERS.has(node.tagName)) return SKIP;
      if (node.type !== 'text' || !parent || !DOTTED.test(node.value)) return undefined;
      const { position } = node;
      const toText = (value: string): Text => ({ ...textNode(value), position });
      const pieces = node.value
        .split(new RegExp(DOTTED, 'gu'))
        .filter((piece) => piece !== '')
        .map((piece) => (DOTTED.test(piece) ? titleSpan('word', [toText(piece)]) : toText(piece)));
      parent.children.splice(index, 1, ...pieces);
      return index + pieces.length;
    });
  };
}
