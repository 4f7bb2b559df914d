import GithubSlugger, { slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import { textOf } from '@/lib/html/text';
import { walkElements } from '../walk';

/** Ids of the page around the body (components/site/document.tsx). */
const TAKEN = ['content', 'page-end'];

/** The id of a heading whose text gives none: signs alone. */
const NAMELESS = 'section';

/**
 * Gives each heading an id of its own text, Chinese kept, as GitHub does; a repeated one a number.
 * Ids that are written are kept, and given to no other; a heading whose id is empty or another's has none.
 */
export function rehypeHeadingIds() {
  return (tree: Root) => {
    const slugger = new GithubSlugger();
    for (const id of TAKEN) slugger.slug(id);
    const written = new Set<string>();
    const headings: Element[] = [];
    walkElements(tree, (element) => {
      const { tagName, properties } = element;
      const isHeading = /^h[1-6]$/u.test(tagName);
      if (isHeading) headings.push(element);
      if (typeof properties.id !== 'string') return;
      if (isHeading && (properties.id.trim() === '' || written.has(properties.id))) {
        delete properties.id;
        return;
      }
      written.add(properties.id);
      slugger.slug(properties.id, true);
    });
    for (const heading of headings) heading.properties.id ??= slugger.slug(nameOf(textOf(heading)));
  };
}

function nameOf(text: string): string {
  const name = slug(text);
  return /[\p{L}\p{N}]/u.test(name) ? name : NAMELESS;
}
