import type { ElementContent, Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { Transformer } from 'unified';
import { walk, walkElements } from '../walk';
import { cleanHtml } from './invisible';

type VFile = Parameters<Transformer>[1];

/** Nothing but comments, which no parser needs to look at: most documents that have raw HTML have one `<!--more-->`. */
const COMMENTS = /^(?:\s*<!--(?!-?>)(?:(?!--!?>)[\s\S])*-->)+\s*$/u;

/**
 * Parses raw HTML, as the browser would, in a document that has any: most have none. Comments are left to the
 * sanitiser, which takes them out.
 */
export function rehypeRawHtml() {
  return (tree: Root, file: VFile): Root => {
    const found = rawIn(tree);
    if (found.length === 0) return tree;
    const isParsed = !found.every((value) => COMMENTS.test(value));
    const parsed = isParsed ? (raw(tree, { file }) as Root) : tree;
    if (isParsed) cleanHtml(parsed);
    removeEmpty(parsed);
    return parsed;
  };
}

function rawIn(tree: Root): string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    if ((node.type as string) === 'raw' && 'value' in node) found.push(node.value);
    return undefined;
  });
  return found;
}

/** Takes out paragraphs that only space others, as WeChat and Word write them: `<p><br></p>`. */
function removeEmpty(tree: Root): void {
  walkElements(tree, (element, parent, index) => {
    const { tagName, properties, children } = element;
    if (tagName !== 'p' || !parent || properties.id !== undefined || !children.every(isBlank))
      return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

function isBlank(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type !== 'element') return node.type === 'comment' || (node.type as string) === 'raw';
  return ['br', 'span', 'o:p'].includes(node.tagName) && node.children.every(isBlank);
}
