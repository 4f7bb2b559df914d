import type { Element, Root } from 'hast';
import { walkElements } from '../walk';

/**
 * The title is the page's one `h1`. Where a body has an `h1` too, all its headings go down a level,
 * so that their order stays what it was.
 */
export function rehypeShiftHeadings() {
  return (tree: Root) => {
    const headings: Element[] = [];
    walkElements(tree, (element) => {
      if (/^h[1-6]$/u.test(element.tagName)) headings.push(element);
    });
    if (!headings.some(({ tagName }) => tagName === 'h1')) return;
    for (const heading of headings) {
      heading.tagName = `h${String(Math.min(6, Number(heading.tagName.slice(1)) + 1))}`;
    }
  };
}
