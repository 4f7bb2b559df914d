import type { Element, ElementContent, Root } from 'hast';
import { SKIP, walkElements } from '../walk';

/** Elements that may be in English as a whole; the outermost such element is marked. */
const blocks: ReadonlySet<string> = new Set([
  ...['blockquote', 'ul', 'ol', 'dl', 'table', 'p', 'li', 'dt', 'dd', 'th', 'td', 'figcaption'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);

/** A letter that no English word is written with, Han first of all. */
const NOT_ENGLISH = /[^\P{L}a-z]/iu;

/** Words of English that are in few other languages; one may be chance, two different ones are not. */
const ENGLISH =
  /\b(?:the|and|of|this|that|these|those|with|from|which|what|who|how|you|your|we|they|their|it|its|is|are|was|were|have|has|been|will|would|should|not|but|for|by|to|be)\b/giu;

/**
 * Marks a block that is English as a whole with `lang="en"`, so that it is set, hyphenated and read
 * out as English (WCAG 2.2, 3.1.2 Language of Parts). Names and terms inside a Chinese sentence need
 * no mark by the same rule; other languages are the author's to mark: letters alone do not tell them.
 */
export function rehypeForeignLang() {
  return (tree: Root) => {
    walkElements(tree, (element) => {
      if (element.properties.lang || element.tagName === 'pre') return SKIP;
      if (!blocks.has(element.tagName) || !isEnglish(element)) return undefined;
      element.properties.lang = 'en';
      return SKIP;
    });
  };
}

function isEnglish(element: Element): boolean {
  return isInLatinLetters(element) && readsAsEnglish(textOf(element));
}

/** Whether a text is English as a whole: in no other letters, and with words that few other languages have. */
export function readsAsEnglish(text: string): boolean {
  if (NOT_ENGLISH.test(text)) return false;
  const words = text.match(ENGLISH) ?? [];
  return new Set(words.map((word) => word.toLowerCase())).size > 1;
}

/** Ends at the first text that is not: in a Chinese block that is its first. */
function isInLatinLetters(node: ElementContent): boolean {
  if (node.type === 'text') return !NOT_ENGLISH.test(node.value);
  return node.type !== 'element' || isCode(node) || node.children.every(isInLatinLetters);
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type !== 'element' || isCode(node) ? '' : node.children.map(textOf).join('');
}

const isCode = ({ tagName }: Element) => tagName === 'code';
