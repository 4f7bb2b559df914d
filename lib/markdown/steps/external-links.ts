import type { Root } from 'hast';
import { leadsElsewhere } from '@/lib/links/elsewhere';
import { onlyChild } from '../only-child';
import { walkElements } from '../walk';

/**
 * Marks links to other sites by a class, for the mark that the stylesheet sets after them. They open
 * where the reader wants them; a page that they open cannot reach back. `noreferrer` is left out: the
 * site's Referrer-Policy gives away its origin only, which sources may know.
 * @param siteUrl the site's own origin, whose absolute addresses are no other site's
 */
export function rehypeExternalLinks(siteUrl: string) {
  return (tree: Root) => {
    walkElements(tree, (element) => {
      const { tagName, properties } = element;
      const { href } = properties;
      if (tagName !== 'a' || typeof href !== 'string' || !leadsElsewhere(href, siteUrl)) return;
      properties.rel = ['noopener'];
      // A mark belongs to words: there is none beside a picture or a card.
      const isText = properties.className === undefined && onlyChild(element)?.tagName !== 'img';
      if (isText) properties.className = ['external'];
    });
  };
}
