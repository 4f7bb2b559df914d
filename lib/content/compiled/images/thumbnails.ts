import type { Article } from '../../model';
import type { CompiledContent } from '../compiled-files';
import { readCover, type CoverImage } from './cover';

/** The covers of a list's articles, by the articles' ids: of those that have one. */
export type Thumbnails = ReadonlyMap<string, CoverImage>;

/** Width that a list shows a cover in, in CSS pixels: listing.css has it in rem. */
const SHOWN = 144;

/**
 * Reads the covers of the articles of a list.
 * @param content content in which the articles were found
 * @throws {Error} when one has not been published: build again
 */
export async function readThumbnails(
  content: CompiledContent,
  articles: readonly Article[],
): Promise<Thumbnails> {
  const covers = await Promise.all(
    articles.map(
      async (article) => [article.id, await readCover(content, article, SHOWN)] as const,
    ),
  );
  return new Map(covers.flatMap(([id, cover]) => (cover ? [[id, cover] as const] : [])));
}
