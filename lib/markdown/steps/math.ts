import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { renderMath } from '../render-math';
import { SKIP, walkElements } from '../walk';

/**
 * Renders formulas, which come through sanitising as code of the language `math` does: in a line, or
 * in a `pre` by themselves (GitHub's ```math too). What KaTeX gives is trusted; as raw HTML it is
 * no text of the article, so that a formula is not counted twice.
 */
export function rehypeMath() {
  return (tree: Root) => {
    walkElements(tree, (element, parent, index) => {
      const [only] = element.children;
      const isBlock = element.tagName === 'pre' && only?.type === 'element' && isMath(only);
      if (!parent || !(isBlock || isMath(element))) return undefined;
      parent.children[index] = rendered(element, isBlock);
      return SKIP;
    });
  };
}

function isMath({ tagName, properties: { className } }: Element): boolean {
  return tagName === 'code' && Array.isArray(className) && className.includes('language-math');
}

function rendered(element: Element, isBlock: boolean): ElementContent {
  const children: ElementContent[] = [
    { type: 'raw', value: renderMath(toString(element), isBlock) },
  ];
  if (!isBlock)
    return { type: 'element', tagName: 'span', properties: { className: ['math'] }, children };
  // It scrolls to the side where it is wider than a phone, by keyboard too.
  const properties = { className: ['math-block'], tabIndex: 0, role: 'group', ariaLabel: '公式' };
  return { type: 'element', tagName: 'div', properties, children };
}
