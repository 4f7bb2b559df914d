import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { Transformer } from 'unified';
import { walk } from '../walk';
import { cleanHtml } from './invisible';

type VFile = Parameters<Transformer>[1];

/** Parses raw HTML, as the browser would, in a document that has any: most have none. */
export function rehypeRawHtml() {
  return (tree: Root, file: VFile): Root => {
    if (!hasRaw(tree)) return tree;
    const parsed = raw(tree, { file }) as Root;
    cleanHtml(parsed);
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
