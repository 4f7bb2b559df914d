import { now } from '@/lib/time/clock';
import type { Article, Cover } from '../../model';
import type { CompiledContent } from '../compiled-files';
import { type Picture, readPictures } from './picture';
import { imageSources, type ImageSources } from './sources';

/** The picture above an article, ready to be shown. */
export type CoverImage = ImageSources &
  Pick<Picture, 'path' | 'width' | 'height' | 'color'> &
  Pick<Cover, 'alt' | 'caption' | 'credit'>;

/**
 * Reads the cover of an article; null where it has none, or one of another site, which would not load.
 * @param content content in which the article was found
 * @param shown width at which it is shown where there is room, in CSS pixels; the column if absent
 * @throws {Error} when it has not been published: build again
 */
export async function readCover(
  content: CompiledContent,
  { cover, source }: Pick<Article, 'cover' | 'source'>,
  shown?: number,
): Promise<CoverImage | null> {
  if (cover === null) return null;
  const picture = (await readPictures(content, source))[cover.src];
  if (!picture) return null;
  const { path, width, height, color } = picture;
  const { alt, caption, credit } = cover;
  return {
    ...imageSources(picture, now(), shown),
    path,
    width,
    height,
    color,
    alt,
    caption,
    credit,
  };
}
