import type { ElementContent, Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { Transformer } from 'unified';
import { walk, walkElements } from '../walk';
import { cleanHtml } from './invisible';

type VFile = Parameters<Transformer>[1];

/** Parses raw HTML, as the browser would, in a document that has any: most have none. */
export function rehypeRawHtml() {
  return (tree: Root, file: VFile): Root => {
    if (!hasRaw(tree)) return tree;
    const parsed = raw(tree, { file }) as Root;
    cleanHtml(parsed);
    removeEmpty(parsed);
    return parsed;
  };
}

function hasRaw(tree: Root): boolean {
  let found = false;
  walk(tree, ({ type }) => {
    found ||= (type as string) === 'raw';
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
  if (node.type !== 'element') return node.type === 'comment';
  return ['br', 'span', 'o:p'].includes(node.tagName) && node.children.every(isBlank);
}
