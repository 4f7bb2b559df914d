import type { Element, ElementContent, Root } from 'hast';
import { walkElements } from '../walk';

/**
 * Makes a heading a link to itself. Its own words are the link: so heading and link have the same
 * name, and a copied heading has nothing added. In a heading that holds a link (a footnote, say),
 * what stands before that is the link.
 */
export function rehypeHeadingAnchors() {
  return (tree: Root) => {
    walkElements(tree, (heading) => {
      if (!/^h[1-6]$/u.test(heading.tagName) || heading.properties.id === 'footnote-label') return;
      const { children } = heading;
      const interactive = children.findIndex(isInteractive);
      const end = interactive < 0 ? children.length : interactive;
      if (end === 0) return;
      const href = `#${String(heading.properties.id)}`;
      heading.children = [anchor(href, children.slice(0, end)), ...children.slice(end)];
    });
  };
}

function isInteractive(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return ['a', 'input', 'details'].includes(node.tagName) || node.children.some(isInteractive);
}

function anchor(href: string, children: ElementContent[]): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['heading-anchor'], href },
    children,
  };
}
