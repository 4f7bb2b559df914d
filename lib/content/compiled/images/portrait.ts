import { now } from '@/lib/time/clock';
import type { Author } from '../../model';
import type { CompiledContent } from '../compiled-files';
import { type Picture, readPictures } from './picture';
import { imageSources, type ImageSources } from './sources';

/** The portrait of an author, ready to be shown. */
export type Portrait = ImageSources & Pick<Picture, 'width' | 'height' | 'color'>;

/** Widths at which it is shown, as components/listing/listing.css has them. */
const SIZES = '(width >= 40rem) 8.5rem, 5.5rem';

/**
 * Reads the portrait of an author; null where there is none, or one of another site, which would not load.
 * @param content content in which the author was found
 * @throws {Error} when it has not been published: build again
 */
export async function readPortrait(
  content: CompiledContent,
  { avatar, source }: Pick<Author, 'avatar' | 'source'>,
): Promise<Portrait | null> {
  if (avatar === null) return null;
  const picture = (await readPictures(content, source))[avatar];
  if (!picture) return null;
  const { width, height, color } = picture;
  return { ...imageSources(picture, now()), sizes: SIZES, width, height, color };
}
