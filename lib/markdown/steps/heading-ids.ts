import GithubSlugger from 'github-slugger';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { walkElements } from '../walk';

/** Ids of the page around the body (components/site/document.tsx). */
const TAKEN = ['content', 'page-end'];

/**
 * Gives each heading an id of its own text, Chinese kept, as GitHub does; a repeated one a number.
 * Ids that are written are kept, and given to no other.
 */
export function rehypeHeadingIds() {
  return (tree: Root) => {
    const slugger = new GithubSlugger();
    for (const id of TAKEN) slugger.slug(id);
    walkElements(tree, ({ properties: { id } }) => {
      if (typeof id === 'string') slugger.slug(id, true);
      return undefined;
    });
    walkElements(tree, (element) => {
      if (!/^h[1-6]$/u.test(element.tagName)) return;
      element.properties.id ??= slugger.slug(toString(element));
    });
  };
}
