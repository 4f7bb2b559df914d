import type { Root } from 'hast';
import { walkElements } from '../walk';

/** A column's alignment as a class: HTML has no `align` any more (https://html.spec.whatwg.org/#obsolete). */
export function rehypeTableAlignment() {
  return (tree: Root) => {
    walkElements(tree, ({ tagName, properties }) => {
      if (tagName !== 'th' && tagName !== 'td') return;
      const { align } = properties;
      if (typeof align !== 'string') return;
      delete properties.align;
      properties.className = [`align-${align}`];
    });
  };
}
