import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { classesOf, elementsOf, styled, textNode } from '@/lib/html/nodes';
import { walkElements } from '@/lib/markdown/walk';
import { codePalette, lightPalette } from '@/lib/palette';
import type { Conversion } from './conversion';
import { colourStyle, styles } from './styles';

/** Colours of tokens, as components/prose/code.css has them by class. */
const colours: Readonly<Record<string, string>> = {
  'token-comment': codePalette.comment,
  'token-keyword': lightPalette.accent,
  'token-deleted': lightPalette.accent,
  'token-string': codePalette.string,
  'token-inserted': codePalette.string,
  'token-constant': codePalette.constant,
  'token-function': codePalette.function,
  'token-changed': codePalette.function,
};

/** A code block: its title, and its lines with their colours. */
export const convertCodeBlock: Conversion = ({ children }) => {
  const parts = elementsOf(children);
  const title = parts.find(({ tagName }) => tagName === 'figcaption');
  const lines = parts.filter(({ tagName }) => tagName === 'pre').flatMap(linesOf);
  const above = title ? [styled('p', styles.codeTitle, [textNode(toString(title))])] : [];
  return [codeBlock(lines, above)];
};

/** Preformatted text without a figure around it, as raw HTML has it. */
export const convertPre: Conversion = (pre) => [codeBlock(linesOf(pre))];

/** A formula as its LaTeX source: WeChat keeps neither MathML nor KaTeX's style sheet. */
export const convertFormula: Conversion = (element, { formulas }) => {
  let latex = '';
  walkElements(element, (child) => {
    if (child.tagName === 'annotation') latex = toString(child);
  });
  formulas.push(latex);
  const source = textNode(latex);
  return element.tagName === 'div'
    ? [codeBlock(convertCode(source))]
    : [styled('code', styles.code, [source])];
};

function codeBlock(lines: ElementContent[], above: ElementContent[] = []): Element {
  const pre = styled('pre', styles.pre, [styled('code', styles.codeText, lines)]);
  return styled('section', styles.codeBlock, [...above, pre]);
}

function linesOf(pre: Element): ElementContent[] {
  return trimEnd(pre.children).flatMap(convertCode);
}

/**
 * The editor sets code anew: ends of lines are breaks, and spaces that HTML would join cannot be joined.
 * Single spaces stay, so that code can be copied from the article.
 */
function convertCode(node: ElementContent): ElementContent[] {
  if (node.type === 'text') {
    return node.value.split('\n').flatMap((line, index): ElementContent[] => {
      const text = line
        .replaceAll('\t', '  ')
        .replaceAll(/ {2,}/gu, (run) => '\u{A0}'.repeat(run.length));
      return [...(index > 0 ? [styled('br', null, [])] : []), ...(text ? [textNode(text)] : [])];
    });
  }
  if (node.type !== 'element') return [];
  if (node.tagName === 'mark') {
    return [styled('span', styles.codeLine, trimEnd(node.children).flatMap(convertCode))];
  }
  const colour = classesOf(node).flatMap((name) => colours[name] ?? [])[0];
  const children = node.children.flatMap(convertCode);
  return colour ? [styled('span', colourStyle(colour), children)] : children;
}

/** Takes off the end of the last line: what follows begins on a new one by itself. */
function trimEnd(nodes: readonly ElementContent[]): ElementContent[] {
  const last = nodes.at(-1);
  if (last?.type === 'text')
    return [...nodes.slice(0, -1), textNode(last.value.replace(/\n$/u, ''))];
  if (last?.type !== 'element') return [...nodes];
  return [...nodes.slice(0, -1), { ...last, children: trimEnd(last.children) }];
}
