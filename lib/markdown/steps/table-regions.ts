import type { Element, Root } from 'hast';
import { SKIP, walkElements } from '../walk';

/**
 * Puts each table into a region that can be scrolled to the side, by keyboard too
 * (https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable). Its name is a number, as
 * regions of one page must be told apart.
 */
export function rehypeTableRegions() {
  return (tree: Root) => {
    let count = 0;
    walkElements(tree, (element, parent, index) => {
      if (element.tagName !== 'table' || !parent) return undefined;
      count += 1;
      parent.children[index] = region(element, `表格${String(count)}`);
      return SKIP;
    });
  };
}

function region(table: Element, ariaLabel: string): Element {
  return {
    type: 'element',
    tagName: 'section',
    properties: { className: ['table-region'], ariaLabel, tabIndex: 0 },
    children: [table],
  };
}
