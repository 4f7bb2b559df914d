import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { readFence, type Fence } from '../code/fence';
import { findLanguage } from '../code/languages';
import { SKIP, walkElements } from '../walk';

/**
 * A code block as a figure, with the title and the marked lines that its fence asks for, the name of
 * its language and a place for the copy button (components/prose/copy-code.element.ts). It can be scrolled by keyboard.
 */
export function rehypeCodeBlocks() {
  return (tree: Root) => {
    walkElements(tree, (element) => {
      if (element.tagName !== 'pre') return undefined;
      const code = codeOf(element);
      if (code) toFigure(element, code);
      return SKIP;
    });
  };
}

/** The code in a `<pre>` that holds nothing else, or null. */
export function codeOf({ children }: Element): Element | null {
  const [code, ...others] = children;
  return code?.type === 'element' && code.tagName === 'code' && others.length === 0 ? code : null;
}

/** The language that a code element names, as written; empty for none. */
export function languageOf({ properties }: Element): string {
  const [name] = Array.isArray(properties.className) ? properties.className : [];
  return typeof name === 'string' && name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
}

const PREFIX = 'language-';

/** Most lines of code that stand on one sheet of paper, whatever is left empty before them: half a sheet. */
const LONGEST_WHOLE = 24;

function toFigure(pre: Element, code: Element): void {
  const { dataMeta, ...properties } = code.properties;
  const fence = readFence(typeof dataMeta === 'string' ? dataMeta : '');
  const lines = toString(code).trimEnd().split('\n').length;
  const dataLanguage = findLanguage(languageOf(code))?.name;
  code.properties = properties;
  code.children = code.children.flatMap((child) => markLines(child, fence));
  const block: Element = { ...pre, properties: { tabIndex: 0 }, children: [code] };
  pre.tagName = 'figure';
  pre.properties = {
    className: ['code', ...(lines > LONGEST_WHOLE ? ['long'] : [])],
    ...(dataLanguage && { dataLanguage }),
  };
  pre.children = [...(fence.title ? [h('figcaption', fence.title)] : []), h('copy-code'), block];
}

/** Puts each line that is to stand out, with its line end, into an element. */
function markLines(node: ElementContent, { isMarked }: Fence): ElementContent[] {
  if (node.type !== 'text') return [node];
  const parts: ElementContent[] = [];
  let plain = '';
  for (const [index, line] of node.value.split(/(?<=\n)/u).entries()) {
    if (!isMarked(index + 1)) {
      plain += line;
      continue;
    }
    if (plain) parts.push({ type: 'text', value: plain });
    plain = '';
    parts.push(h('mark', line));
  }
  if (plain) parts.push({ type: 'text', value: plain });
  return parts;
}
