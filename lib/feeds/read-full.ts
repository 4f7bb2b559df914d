import { readBody } from '@/lib/content/body';
import { readCover } from '@/lib/content/images/cover';
import type { Article } from '@/lib/content/model';
import type { FullArticle } from './item-html';

/**
 * Reads what the index does not hold of articles.
 * @throws {Error} when a body or an image has not been compiled: build again
 */
export async function readFull(articles: readonly Article[]): Promise<FullArticle[]> {
  return Promise.all(
    articles.map(async (article) => {
      const [body, cover] = await Promise.all([readBody(article), readCover(article)]);
      return { article, body, cover };
    }),
  );
}
