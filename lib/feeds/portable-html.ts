import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { portableAttributes } from './portable-attributes';
import { portableElement } from './portable-element';

/**
 * Readies the HTML of a page for where neither our style sheet nor our script is: what only these
 * give a meaning is said in plain elements, and every address is absolute.
 * @param html a body as `readBody` gives it
 * @param base URL of its article
 */
export function portableHtml(html: string, base: string): string {
  const tree = fromHtml(html, { fragment: true });
  tree.children = portable(tree.children as ElementContent[], base);
  return toHtml(tree);
}

function portable(nodes: readonly ElementContent[], base: string): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node];
    return node.type === 'element' ? portableNode(node, base) : [];
  });
}

function portableNode(node: Element, base: string): ElementContent[] {
  const element = portableElement(node);
  if (element === null) return [];
  const children = portable(element.children, base);
  const { tagName } = element;
  const properties = portableAttributes(element, base);
  return isTransparent(tagName, properties)
    ? children
    : [{ type: 'element', tagName, properties, children }];
}

/** Tells whether an element is nothing without its class. */
function isTransparent(tagName: string, properties: Element['properties']): boolean {
  return ['span', 'div', 'section'].includes(tagName) && Object.keys(properties).length === 0;
}
