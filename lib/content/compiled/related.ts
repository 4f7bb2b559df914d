import type { Article } from '../model';
import { readFromPack } from '../store/packs';
import { compiledFiles, type CompiledContent } from './compiled-files';

/**
 * Reads which articles are related to one; drafts have none.
 * @param content what the article was found in
 * @returns ids, nearest first; scheduled articles too
 */
export async function readRelated(
  content: CompiledContent,
  { source }: Pick<Article, 'source'>,
): Promise<string[]> {
  const related = await readFromPack(compiledFiles(content).related, source);
  return (related as string[] | undefined) ?? [];
}
