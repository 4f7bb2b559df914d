import type { ImagePlace } from '../../body/cut-html';
import type { Picture, Pictures } from './picture';
import { shownSize } from './shown-size';
import { imageSources } from './sources';

/**
 * Writes an image of a body, with its sources, dimensions and placeholder.
 * @param place its attributes as written
 * @param pictures the images of its document
 * @param at the instant of rendering
 * @throws {Error} naming an image that is not among them: its file is missing, as the compiler has said
 */
export function imageTag(place: ImagePlace, pictures: Pictures, at: Date): string {
  const { src, others } = place;
  const picture = pictures[src];
  if (!picture) throw new Error(`没有图片“${src}” / the image "${src}" was not published`);
  const attributes = Object.entries(imageAttributes(picture, place, at));
  const tag = `<img ${attributes.map(([name, value]) => `${name}="${value.replaceAll('&', '&amp;')}"`).join(' ')}${others}>`;
  // The link leads to the picture in its full size; components/prose/zoom.browser.ts shows that over the page.
  return isZoomed(picture, place) ? `<a class="zoom" href="${picture.path}">${tag}</a>` : tag;
}

/** A smaller one is seen as it is. */
const SMALL = 360;

function isZoomed({ width, resizable }: Picture, { figure }: ImagePlace): boolean {
  return figure !== undefined && (width > SMALL || !resizable);
}

function imageAttributes(picture: Picture, asked: ImagePlace, at: Date): Record<string, string> {
  const { color } = picture;
  const { width, height, share, glyph } = shownSize(picture, asked);
  const style = [
    ...(color === null ? [] : [`background-color:${color}`]),
    ...(share === null ? [] : [`width:${share}`]),
  ];
  return {
    ...imageSources(picture, at, share === null ? width : picture.width, asked.figure === 'full'),
    width: String(width),
    height: String(height),
    ...(style.length > 0 && { style: style.join(';') }),
    ...(color === null && { 'data-see-through': '' }),
    ...(asked.inline !== undefined && { 'data-inline': glyph ? 'glyph' : asked.inline }),
  };
}
