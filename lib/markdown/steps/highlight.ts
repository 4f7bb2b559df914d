import type { Element, ElementContent, Root } from 'hast';
import { findLanguage, type Language } from '../code/languages';
import { tokenize, type Token } from '../code/tokens';
import { SKIP, walkElements } from '../walk';
import { codeOf, languageOf } from './code-blocks';

/**
 * Gives each token of code a class of its kind; light and dark are the stylesheet's. The one step that
 * has to wait, and only where there is code in a language that we know.
 */
export function rehypeHighlight() {
  return (tree: Root): Promise<void> | undefined => {
    const found: { code: Element; language: Language }[] = [];
    walkElements(tree, (element) => {
      if (element.tagName !== 'pre') return undefined;
      const code = codeOf(element);
      const language = code && findLanguage(languageOf(code));
      if (language) found.push({ code, language });
      return SKIP;
    });
    return found.length > 0 ? highlightAll(found) : undefined;
  };
}

async function highlightAll(found: readonly { code: Element; language: Language }[]) {
  for (const { code, language } of found) {
    colour(code, (await tokenize(textOf(code), language)).values());
  }
}

function textOf(element: Element): string {
  return element.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '',
    )
    .join('');
}

/** Replaces text by tokens. Code and the lines marked in it begin and end with a line. */
function colour(element: Element, lines: Iterator<Token[]>): void {
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') colour(child, lines);
    if (child.type !== 'text') return [child];
    return child.value.split(/(?<=\n)/u).flatMap((line) => {
      const tokens = ((lines.next().value as Token[] | undefined) ?? []).map(toNode);
      return line.endsWith('\n') ? [...tokens, { type: 'text', value: '\n' }] : tokens;
    });
  });
}

function toNode({ text, kind }: Token): ElementContent {
  const value: ElementContent = { type: 'text', value: text };
  if (kind === null) return value;
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: [`token-${kind}`] },
    children: [value],
  };
}
