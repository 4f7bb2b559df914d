import type { Picture, Pictures } from './picture';
import { imageSources } from './sources';

/** What the Markdown step for images writes; encoded, so that no quote or ampersand is in it. */
const MARK = /<img data-image="([^"]+)"/gu;

/**
 * Gives the images of a body their sources, dimensions and placeholder.
 * @param html the body as compiled
 * @param pictures the images of its document
 * @param at the instant of rendering
 * @throws {Error} naming an image that is not among them: its file is missing, as the compiler has said
 */
export function fillImages(html: string, pictures: Pictures, at: Date): string {
  return html.replaceAll(MARK, (_mark, encoded: string) => {
    const src = decodeURIComponent(encoded);
    const picture = pictures[src];
    if (!picture) throw new Error(`没有图片“${src}” / the image "${src}" was not published`);
    const attributes = Object.entries(imageAttributes(picture, at));
    return `<img ${attributes.map(([name, value]) => `${name}="${value.replaceAll('&', '&amp;')}"`).join(' ')}`;
  });
}

/** Whether a body has images to be filled in. */
export function hasImages(html: string): boolean {
  return html.search(MARK) >= 0;
}

function imageAttributes(picture: Picture, at: Date): Record<string, string> {
  const { width, height, color } = picture;
  return {
    ...imageSources(picture, at),
    width: String(width),
    height: String(height),
    ...(color === null ? {} : { style: `background-color:${color}` }),
  };
}
