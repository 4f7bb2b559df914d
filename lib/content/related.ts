import { folders } from './compile/folders';
import type { Article } from './model';
import { readFromPack } from './packs';

/**
 * Reads which articles are related to one; drafts have none.
 * @returns ids, nearest first; scheduled articles too
 */
export async function readRelated({ source }: Pick<Article, 'source'>): Promise<string[]> {
  return ((await readFromPack(folders.related, source)) as string[] | undefined) ?? [];
}
