import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { countText, type Counts } from '@/lib/chinese/counts';
import { excerpt } from '@/lib/chinese/excerpt';
import { walkElements } from '@/lib/markdown/walk';
import { digest } from './digest';

/** What lists show of a body without carrying it. */
export type Summary = Counts & {
  /** Whole sentences of the opening; empty for an empty body. */
  opening: string;
  /** The images of the body as written, each once; those of other sites are left out. */
  images: string[];
  /** Changes whenever the body does: the start of its SHA-256, in hex. */
  hash: string;
};

/**
 * Summarises a rendered body.
 * @param tree the body
 * @param html the same as HTML
 * @param text the same without markup
 * @param more offset in the source where the editor ends the excerpt, `<!--more-->`
 */
export function summarise(tree: Root, html: string, text: string, more?: number): Summary {
  const paragraphs: string[] = [];
  const isBefore = ({ position }: Element) =>
    more === undefined || (position?.start.offset ?? 0) < more;
  const images = new Set<string>();
  let pictures = 0;
  walkElements(tree, (element, parent) => {
    if (element.tagName === 'img') pictures += 1;
    const { dataImage } = element.properties;
    if (typeof dataImage === 'string') images.add(decodeURIComponent(dataImage));
    if (element.tagName === 'p' && parent === tree && isBefore(element))
      paragraphs.push(toText(element));
  });
  return {
    ...countText(text, pictures),
    opening: more === undefined ? excerpt(paragraphs) : paragraphs.join('').trim(),
    images: [...images],
    hash: digest(html).slice(0, 12),
  };
}
