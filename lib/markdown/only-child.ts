import type { Element, ElementContent } from 'hast';

/** Whether a node is white space. */
export function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** The element that is all there is in another, white space aside; null when it is not alone. */
export function onlyChild({ children }: Element): Element | null {
  const [only, ...others] = children.filter((child) => !isBlank(child));
  return only?.type === 'element' && others.length === 0 ? only : null;
}
