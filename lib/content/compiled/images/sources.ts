import { isPublicImage } from './address';
import type { Picture } from './picture';

/**
 * Widths that the optimiser makes, in pixels: a telephone's column at two and three times the density,
 * ours at one and two. next.config.mjs has the same list (a unit test compares them).
 */
export const WIDTHS = [480, 750, 1080, 1450] as const;

/** Quality of what it makes, 1 to 100. next.config.mjs allows this one alone. */
export const OPTIMISED_QUALITY = 75;

/** Width of the widest column, in CSS pixels: 38 characters of 19 (app/styles/measure.css). */
const COLUMN = 722;

/** Width of what stands in the page: 66 rem without the space beside it. */
const FULL = 1016;

/** Space beside the column on a telephone, as measure.css has it. */
const MARGINS = '2.5rem';

/** The widths that an image is made in. None is enlarged: of those beyond its own, one is enough. */
function widthsOf(width: number): readonly number[] {
  const enough = WIDTHS.findIndex((w) => w >= width);
  return enough === -1 ? WIDTHS : WIDTHS.slice(0, enough + 1);
}

/** Gives the path of a width of a labelled image: it is made when the image is published. */
function sizePath(path: string, width: number): string {
  return path.replace(/\.\w+$/u, `-${String(width)}.webp`);
}

/** The widths of a labelled image, and where each is; none of an image that is made narrower when it is asked for. */
export function sizesOf({
  path,
  width,
  resizable,
  labelled,
}: Picture): (readonly [width: number, path: string])[] {
  if (!resizable || !labelled) return [];
  return widthsOf(width).map((each) => [each, sizePath(path, each)] as const);
}

/** Attributes of an `<img>` that say where it comes from and how much room it takes. */
export type ImageSources = {
  /** Address for browsers that do not choose by themselves. */
  src: string;
  /** Addresses that a browser may choose from, with their widths; absent where there is one file only. */
  srcset?: string;
  /** Widths at which it will be shown. */
  sizes?: string;
};

/**
 * Gives the addresses of an image. Whoever may see one before its time is an editor: the optimiser, which asks for it
 * without the editor's cookie, would not get it, so it comes as it is.
 * @param picture the image
 * @param at the instant of rendering
 * @param shown width at which it is shown where there is room, in CSS pixels
 * @param isFull whether it is as wide as the page
 */
export function imageSources(
  { path, width, resizable, labelled }: Picture,
  at: Date,
  shown = width,
  isFull = false,
): ImageSources {
  if (!resizable || !isPublicImage(path, at)) return { src: path };
  const optimised = (w: number) =>
    labelled
      ? sizePath(path, w)
      : `/_next/image?url=${encodeURIComponent(path)}&w=${w}&q=${OPTIMISED_QUALITY}`;
  const widths = widthsOf(width);
  return {
    src: labelled ? path : optimised(widths.at(-1) ?? WIDTHS[0]),
    srcset: widths.map((w) => `${optimised(w)} ${Math.min(w, width)}w`).join(', '),
    sizes: isFull
      ? `min(${FULL}px, 100vw)`
      : `min(${Math.min(shown, COLUMN)}px, 100vw - ${MARGINS})`,
  };
}
