import type { Element, ElementContent, Root } from 'hast';
import { splitClauses } from '@/lib/chinese/clauses';
import { walkElements } from '../walk';

const HEADING = /^h[1-6]$/u;

/** Wraps each clause of a heading that is plain text, so that CSS breaks lines between clauses first. */
export function rehypeHeadingClauses() {
  return (tree: Root) => {
    walkElements(tree, (element) => {
      if (HEADING.test(element.tagName)) element.children = element.children.flatMap(wrap);
    });
  };
}

function wrap(node: ElementContent): ElementContent[] {
  const clauses = node.type === 'text' ? splitClauses(node.value) : [];
  return clauses.length > 1 ? clauses.map(clauseElement) : [node];
}

function clauseElement(value: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['clause'] },
    children: [{ type: 'text', value }],
  };
}
