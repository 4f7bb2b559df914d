import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { Transformer } from 'unified';
import { walk } from '../walk';

type VFile = Parameters<Transformer>[1];

/** Parses raw HTML, as the browser would, in a document that has any: most have none. */
export function rehypeRawHtml() {
  return (tree: Root, file: VFile): Root => (hasRaw(tree) ? (raw(tree, { file }) as Root) : tree);
}

function hasRaw(tree: Root): boolean {
  let found = false;
  walk(tree, ({ type }) => {
    found ||= (type as string) === 'raw';
  });
  return found;
}
