import type { ImagePlace } from '../../body/cut-html';
import type { Picture, Pictures } from './picture';
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

/** Size and place that an editor asks for an image. */
type Asked = Pick<ImagePlace, 'width' | 'height' | 'inline'>;

/** Size at which an image is shown. */
type ShownSize = {
  /** Width in pixels, where there is room. */
  width: number;
  /** Height in pixels, in proportion. */
  height: number;
  /** Share of the column's width that it takes instead, or null. */
  share: string | null;
  /** Whether it is as high as the line that it stands in. */
  glyph: boolean;
};

/** A picture beside words is a sign of its own size when it is not higher, in pixels. */
const SIGN = 128;

/** Greatest height of a sign between words, in pixels: one may be drawn for a finer screen. */
const FINE_SIGN = 512;

/**
 * Gives the size at which an image is shown. Its proportions are its own: a width says all, else a height. A small
 * picture in a line of text is as high as the line, unless it is said how large it shall be.
 */
function shownSize({ width, height }: Pick<Picture, 'width' | 'height'>, asked: Asked): ShownSize {
  const share = asked.width?.endsWith('%') === true ? asked.width : null;
  const wide = share === null ? pixels(asked.width) : null;
  const high = pixels(asked.height);
  if (wide !== null)
    return { width: wide, height: ratio(wide, height, width), share, glyph: false };
  if (high !== null && share === null)
    return { width: ratio(high, width, height), height: high, share, glyph: false };
  return { width, height, share, glyph: share === null && isSign(width, height, asked) };
}

function isSign(width: number, height: number, { inline }: Asked): boolean {
  if (inline === undefined) return false;
  return height <= SIGN || (inline === 'between' && (height <= FINE_SIGN || width === height));
}

function pixels(written: string | undefined): number | null {
  return written === undefined || written.endsWith('%') ? null : Number(written);
}

/** `of` × part / whole, and something to be seen. */
function ratio(of: number, part: number, whole: number): number {
  return Math.max(1, Math.round((of * part) / whole));
}
