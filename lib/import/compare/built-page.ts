import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Elements in which themes put the text of a post, the surest first. */
const PLACES: readonly ((element: Element) => boolean)[] = [
  hasClass(
    'e-content',
    'post-content',
    'entry-content',
    'article-content',
    'post-body',
    'markdown-body',
  ),
  ({ properties }) => String(properties.itemProp).includes('articleBody'),
  ({ tagName }) => tagName === 'article',
  ({ tagName }) => tagName === 'main',
  ({ tagName }) => tagName === 'body',
];

/** The text of a post in the site that was built, or null where there is no page. */
export function readBuiltPage(folder: string, address: string): Nodes | null {
  const file = fileOf(folder, address);
  if (file === null) return null;
  const page = fromHtml(readFileSync(file, 'utf8'));
  for (const fits of PLACES) {
    const found = find(page, fits);
    if (found) return found;
  }
  return page;
}

/** The file that a server would have answered an address with; nothing outside the folder. */
function fileOf(folder: string, address: string): string | null {
  const root = path.resolve(folder);
  const names = [address, `${address}.html`, `${address}/index.html`];
  return (
    names
      .map((name) => path.join(root, name))
      .find(
        (file) => file.startsWith(root + path.sep) && existsSync(file) && statSync(file).isFile(),
      ) ?? null
  );
}

/** The first element in a tree that fits; null where none does. */
export function find(node: Nodes, fits: (element: Element) => boolean): Element | null {
  if (node.type === 'element' && fits(node)) return node;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const found = find(child, fits);
    if (found) return found;
  }
  return null;
}

function hasClass(...names: string[]): (element: Element) => boolean {
  return ({ properties: { className } }) =>
    Array.isArray(className) && names.some((name) => className.includes(name));
}
