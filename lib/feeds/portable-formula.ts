import type { Element, Nodes } from 'hast';
import { h } from 'hastscript';
import { latexOf, mathOf, SILENT } from '@/lib/html/formula-text';
import { inSmallFigures, isSide } from './small-figures';

/**
 * Makes a formula for readers of feeds, of whom few know MathML: Tiny Tiny RSS leaves it out, html2text and w3m write its
 * signs in a line, ½ as 12 and 10⁹ as 109 (findings/mathml-in-readers.sh). What reads from left to right becomes text,
 * anything else its LaTeX, as code.
 * @param formula element that holds the formula's MathML, and in that its LaTeX
 */
export function portableFormula(formula: Element): Element {
  const math = mathOf(formula);
  const reading = (math && readingOf(math)) ?? '';
  const line = reading
    .replace(/\u2061(?=\p{L})/gu, ' ')
    .replace(SILENT, '')
    .trim();
  const words = line === '' ? h('code', latexOf(formula)) : line;
  return h(formula.tagName === 'div' ? 'p' : 'span', [words]);
}

/** Elements of MathML that read as what they hold stands. */
const LINEAR: ReadonlySet<string> = new Set([
  ...['math', 'semantics', 'mrow', 'mstyle', 'mi', 'mn', 'mo', 'ms', 'mtext'],
]);

/** Reads a formula from left to right; null where something stands above or below that has no sign of its own. */
function readingOf(node: Nodes): string | null {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.tagName === 'annotation') return '';
  const { tagName, children } = node;
  if (tagName === 'mspace') return ' ';
  const parts = children.map(readingOf);
  if (LINEAR.has(tagName)) return parts.includes(null) ? null : parts.join('');
  const [base, script] = parts;
  const side = tagName.slice(1);
  if (!isSide(side) || base == null || script == null) return null;
  const small = inSmallFigures(script, side);
  return small === null ? null : base + small;
}
