import type { ImagePlace } from '../../body/cut-html';
import type { Picture } from './picture';

/** Size and place that an editor asks for an image. */
type Asked = Pick<ImagePlace, 'width' | 'height' | 'inline'>;

/** Size at which an image is shown. */
export type ShownSize = {
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
export function shownSize(
  { width, height }: Pick<Picture, 'width' | 'height'>,
  asked: Asked,
): ShownSize {
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
