import { readBody } from '@/lib/content/compiled/body';
import type { CompiledContent } from '@/lib/content/compiled/compiled-files';
import { readCover } from '@/lib/content/compiled/images/cover';
import type { Article } from '@/lib/content/model';
import type { FullArticle } from './item-html';

/**
 * Reads what the index does not hold of articles.
 * @param content content in which they were found
 * @throws {Error} when a body or an image has not been compiled: build again
 */
export async function readFull(
  content: CompiledContent,
  articles: readonly Article[],
): Promise<FullArticle[]> {
  return Promise.all(
    articles.map(async (article) => {
      const [body, cover] = await Promise.all([
        readBody(content, article),
        readCover(content, article),
      ]);
      return { article, body: body.html, cover };
    }),
  );
}
