import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { saidAs } from '@/lib/html/apparatus';
import { formulaText } from '@/lib/html/formula-text';
import { tryMath } from '../render-math';
import { SKIP, walkElements } from '../walk';

type Point = NonNullable<Element['position']>['start'];

/**
 * Renders formulas, which come through sanitising as code of the language `math` does: in a line, or
 * in a `pre` by themselves (GitHub's ```math too). What KaTeX gives is trusted, and raw HTML: what
 * is made of the article's text has `data.text` in its place. A formula that cannot be read stays as it is
 * written, and is reported to the file.
 */
export function rehypeMath() {
  return (tree: Root, file: VFile) => {
    walkElements(tree, (element, parent, index) => {
      const [only] = element.children;
      const isBlock = element.tagName === 'pre' && only?.type === 'element' && isMath(only);
      if (!parent || !(isBlock || isMath(element))) return undefined;
      parent.children[index] = rendered(element, isBlock, file);
      return SKIP;
    });
  };
}

function isMath({ tagName, properties: { className } }: Element): boolean {
  return tagName === 'code' && Array.isArray(className) && className.includes('language-math');
}

function rendered(element: Element, isBlock: boolean, file: VFile): Element {
  const latex = toString(element).trim();
  const math = tryMath(latex, isBlock);
  if (!('html' in math)) {
    file.message(math.message, placeIn(element, latex, math.at, file), 'yueliang:math');
    return element;
  }
  const { html } = math;
  const formula = { type: 'element', data: saidAs(wordsOf(latex, html)) } as const;
  const children: ElementContent[] = [{ type: 'raw', value: html }];
  if (!isBlock)
    return { ...formula, tagName: 'span', properties: { className: ['math'] }, children };
  // A formula wider than the screen scrolls to the side, by keyboard too.
  const properties = { className: ['math-block'], tabIndex: 0, role: 'group', ariaLabel: '公式' };
  return { ...formula, tagName: 'div', properties, children };
}

/**
 * Finds the place in the file at which a formula is wrong; its beginning, if its lines are written otherwise, as in a
 * quote.
 */
function placeIn({ position }: Element, latex: string, at: number, file: VFile): Point | undefined {
  const { start } = position ?? {};
  if (start?.offset === undefined) return undefined;
  const found = String(file).indexOf(latex, start.offset);
  if (found < 0 || found > (position?.end.offset ?? 0)) return start;
  const lines = String(file)
    .slice(start.offset, found + at)
    .split('\n');
  const [last = ''] = lines.slice(-1);
  const column = lines.length > 1 ? last.length + 1 : start.column + last.length;
  return { line: start.line + lines.length - 1, column, offset: found + at };
}

/** Gives the words of a formula: only commands read otherwise than they are written. */
function wordsOf(latex: string, html: string): string {
  if (!latex.includes('\\')) return latex;
  const [mathml = ''] = /<math.*<\/math>/su.exec(html) ?? [];
  return formulaText(fromHtml(mathml, { fragment: true }));
}
