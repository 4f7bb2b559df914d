import type { ElementContent, Root, Text } from 'hast';
import { isLongClause, LONG_CLAUSE, splitClauses } from '@/lib/chinese/clauses';
import { SKIP, walk, walkElements } from '../walk';

/**
 * Headings break between clauses (app/styles/headings.css). A clause that is longer than a line on a
 * phone is marked: it may break anywhere. An inline element, as every other construct (a box, `wbr`)
 * puts spaces into the name that Chromium tells assistive technology.
 */
export function rehypeHeadingLines() {
  return (tree: Root) => {
    walkElements(tree, (heading) => {
      if (!/^h[1-6]$/u.test(heading.tagName)) return undefined;
      walk(heading, (node, parent, index) => {
        if (node.type !== 'text' || !parent) return undefined;
        const clauses = splitClauses(node.value);
        if (!clauses.some(isLongClause)) return undefined;
        parent.children.splice(index, 1, ...clauses.map(piece));
        return index + clauses.length;
      });
      return SKIP;
    });
  };
}

function piece(clause: string): ElementContent {
  const text: Text = { type: 'text', value: clause };
  if (!isLongClause(clause)) return text;
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: [LONG_CLAUSE] },
    children: [text],
  };
}
