import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { saidAs } from '@/lib/html/apparatus';
import { formulaText } from '@/lib/html/formula-text';
import { renderMath } from '../render-math';
import { SKIP, walkElements } from '../walk';

/**
 * Renders formulas, which come through sanitising as code of the language `math` does: in a line, or
 * in a `pre` by themselves (GitHub's ```math too). What KaTeX gives is trusted, and raw HTML: what
 * is made of the article's text has `data.text` in its place.
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
  const latex = toString(element);
  const html = renderMath(latex, isBlock);
  const formula = { type: 'element', data: saidAs(wordsOf(latex, html)) } as const;
  const children: ElementContent[] = [{ type: 'raw', value: html }];
  if (!isBlock)
    return { ...formula, tagName: 'span', properties: { className: ['math'] }, children };
  // It scrolls to the side where it is wider than a phone, by keyboard too.
  const properties = { className: ['math-block'], tabIndex: 0, role: 'group', ariaLabel: '公式' };
  return { ...formula, tagName: 'div', properties, children };
}

/** Only commands read otherwise than they are written. */
function wordsOf(latex: string, html: string): string {
  if (!latex.includes('\\')) return latex;
  const [mathml = ''] = /<math.*<\/math>/su.exec(html) ?? [];
  return formulaText(fromHtml(mathml, { fragment: true }));
}
