import type { Picture, Pictures } from './picture';
import { shownSize, type Asked } from './shown-size';
import { imageSources } from './sources';

/** What the Markdown step for images writes; encoded, so that no quote or ampersand is in it. */
const MARK =
  /<img data-image="(?<encoded>[^"]+)"(?: width="(?<width>[^"]+)")?(?: height="(?<height>[^"]+)")?(?<others>(?:[^">]|"[^"]*")*?)(?: data-inline="(?<inline>[a-z]+)")?>/gu;

/**
 * Gives the images of a body their sources, dimensions and placeholder.
 * @param html the body as compiled
 * @param pictures the images of its document
 * @param at the instant of rendering
 * @throws {Error} naming an image that is not among them: its file is missing, as the compiler has said
 */
export function fillImages(html: string, pictures: Pictures, at: Date): string {
  return html.replaceAll(MARK, (...found) => {
    const { encoded, others = '', ...asked } = found.at(-1) as Mark;
    const src = decodeURIComponent(encoded);
    const picture = pictures[src];
    if (!picture) throw new Error(`没有图片“${src}” / the image "${src}" was not published`);
    const attributes = Object.entries(imageAttributes(picture, asked, at));
    return `<img ${attributes.map(([name, value]) => `${name}="${value.replaceAll('&', '&amp;')}"`).join(' ')}${others}>`;
  });
}

/** Whether a body has images to be filled in. */
export function hasImages(html: string): boolean {
  return html.search(MARK) >= 0;
}

/** What is written in a body about an image of it. */
type Mark = Asked & { encoded: string; others?: string };

function imageAttributes(picture: Picture, asked: Asked, at: Date): Record<string, string> {
  const { color } = picture;
  const { width, height, share, glyph } = shownSize(picture, asked);
  const style = [
    ...(color === null ? [] : [`background-color:${color}`]),
    ...(share === null ? [] : [`width:${share}`]),
  ];
  return {
    ...imageSources(picture, at, share === null ? width : picture.width),
    width: String(width),
    height: String(height),
    ...(style.length > 0 && { style: style.join(';') }),
    ...(color === null && { 'data-see-through': '' }),
    ...(asked.inline !== undefined && { 'data-inline': glyph ? 'glyph' : asked.inline }),
  };
}
