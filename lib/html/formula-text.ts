import type { Element, Nodes } from 'hast';
import { classesOf } from './nodes';

/** MathML that reads from left to right: no fraction, no root, nothing above or below the line. */
const LINEAR: ReadonlySet<string> = new Set([
  ...[
    'math',
    'semantics',
    'annotation',
    'mrow',
    'mstyle',
    'mi',
    'mn',
    'mo',
    'ms',
    'mtext',
    'mspace',
  ],
]);

/** Signs of MathML that show nothing: function application, and what is times or plus by being there. */
export const SILENT = /[\u2061-\u2064]/gu;

/** Whether an element is a formula, in a line or by itself. */
export function isFormula(element: Element): boolean {
  const classes = classesOf(element);
  return classes.includes('math') || classes.includes('math-block');
}

/**
 * A formula as plain text: as it reads where that is a line of signs (`\alpha \to 0`: α→0), else its LaTeX,
 * which says what stands above and below the line: x^2 is not x2.
 * @param formula holds its MathML, and in that its source
 */
export function formulaText(formula: Nodes): string {
  const math = mathOf(formula);
  const source = latexOf(formula);
  if (math === null || !source.includes('\\') || !isLinear(math)) return source;
  const reading = textIn(math, 'annotation').replace(SILENT, '').trim();
  return reading === '' ? source : reading;
}

/** The MathML in a formula; null where there is none. */
export function mathOf(formula: Nodes): Element | null {
  return find(formula, 'math');
}

/** The LaTeX that a formula was written in, which its MathML holds; empty where there is none. */
export function latexOf(formula: Nodes): string {
  return textIn(find(formula, 'annotation'));
}

function find(node: Nodes, tagName: string): Element | null {
  if (node.type === 'element' && node.tagName === tagName) return node;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const found = find(child, tagName);
    if (found) return found;
  }
  return null;
}

function isLinear({ tagName, children }: Element): boolean {
  return (
    LINEAR.has(tagName) && children.every((child) => child.type !== 'element' || isLinear(child))
  );
}

/** The text in an element, without that of the elements of a name. */
function textIn(node: Nodes | null, except = ''): string {
  if (node?.type === 'text') return node.value;
  if (node?.type !== 'element' || node.tagName === except) return '';
  if (node.tagName === 'mspace') return ' ';
  return node.children.map((child) => textIn(child, except)).join('');
}
