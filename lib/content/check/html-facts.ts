import type { ImageFact, LinkFact } from './body-facts';

/** Opening tags, with their attributes; a comment is one piece, so that nothing in it counts. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<(?<name>img|a)\b(?<attributes>(?:"[^"]*"|'[^']*'|[^>"'])*)>/giu;

/**
 * Pictures and links in a piece of raw HTML.
 * @param start offset of the piece in its body
 */
export function htmlFacts(html: string, start: number): { images: ImageFact[]; links: LinkFact[] } {
  const images: ImageFact[] = [];
  const links: LinkFact[] = [];
  for (const found of html.matchAll(TAG)) {
    const { name, attributes = '' } = found.groups ?? {};
    const range = { start: start + found.index, end: start + found.index + found[0].length };
    const src = attribute(attributes, 'src');
    const href = attribute(attributes, 'href');
    if (name?.toLowerCase() === 'img' && src !== null) {
      images.push({ ...range, src, alt: attribute(attributes, 'alt') ?? '', html: true });
    }
    if (name?.toLowerCase() === 'a' && href !== null) links.push({ ...range, href });
  }
  return { images, links };
}

function attribute(attributes: string, name: string): string | null {
  const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu');
  const found = pattern.exec(attributes);
  return found ? (found[1] ?? found[2] ?? found[3] ?? '') : null;
}
