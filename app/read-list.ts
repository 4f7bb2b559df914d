import { orNotFound } from '@/app/route-params';
import { readThumbnails, type Thumbnails } from '@/lib/content/compiled/images/thumbnails';
import { paginate, type ListPage } from '@/lib/content/library/paginate';
import type { Snapshot } from '@/lib/content/library/snapshot';
import type { Article } from '@/lib/content/model';
import { site } from '@/lib/site';

/**
 * The page of a list of articles that an address asks for, and their covers in small; answers 404 where there is none.
 * @param content content in which the articles were found
 * @param articles the whole list, in the order shown
 * @param page from 1
 */
export async function readList(
  content: Snapshot,
  articles: readonly Article[],
  page: number,
): Promise<{ list: ListPage<Article>; thumbnails: Thumbnails }> {
  const list = orNotFound(paginate(articles, page, site.pageSize));
  return { list, thumbnails: await readThumbnails(content, list.items) };
}
