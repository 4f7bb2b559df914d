import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import { CARD_SIZE } from '@/lib/cards/size';
import type { CoverImage } from '@/lib/content/compiled/images/cover';
import { FORMATS, type PictureFormat } from '@/lib/picture-format';
import type { Locale } from '@/lib/site';

/** A picture that stands for a page elsewhere. */
export type SeoImage = {
  /** Absolute address. */
  url: string;
  /** Width in pixels. */
  width: number;
  /** Height in pixels. */
  height: number;
  /** Alternative text; empty where there is none. */
  alt: string;
  /** Its media type, where it is known. */
  type?: string;
};

/**
 * The card of a page.
 * @param page path of the page
 * @param alt text on the card
 * @param locale language of the page
 * @param format format of the file
 */
export function cardImage(
  page: string,
  alt: string,
  locale: Locale,
  format: PictureFormat = 'png',
): SeoImage {
  return {
    url: absoluteUrl(pathsIn(locale).card(page, format)),
    ...CARD_SIZE,
    alt,
    type: FORMATS[format],
  };
}

/** The picture above an article, in full size. */
export function coverImage({ path, width, height, alt }: CoverImage): SeoImage {
  return { url: absoluteUrl(path), width, height, alt };
}
