import type { ElementContent, Root, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import type { Transformer } from 'unified';
import { walk, walkElements } from '../walk';
import { cleanHtml } from './invisible';

type Position = NonNullable<RootContent['position']>;

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
    if (isParsed) placeBlanks(tree);
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

/**
 * Gives the blanks that Markdown has put beside a text, behind a break or the box of a task, the place of the text's
 * end that they stand at. Parsed with HTML both become one, which would have no place, and the gate would not see it.
 */
function placeBlanks(tree: Root): void {
  walk(tree, (node) => {
    if (!('children' in node)) return undefined;
    const { children } = node;
    for (const [index, child] of children.entries()) {
      if (child.type !== 'text' || child.position) continue;
      const point = placeOf(children[index + 1])?.start ?? placeOf(children[index - 1])?.end;
      if (point) child.position = { start: point, end: point };
    }
    return undefined;
  });
}

function placeOf(node: RootContent | undefined): Position | undefined {
  return node?.type === 'text' ? node.position : undefined;
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
