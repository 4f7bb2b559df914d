import { fromHtml } from 'hast-util-from-html';
import { textBlocks, type TextBlock } from '@/lib/html/text';
import type { Article } from '../model';
import { readBody } from './body';
import type { CompiledContent } from './compiled-files';

/**
 * Reads the text of a body, block by block.
 * @param content content in which the document was found
 * @throws {Error} when there is no such body: build again
 */
export async function readBlocks(
  content: CompiledContent,
  document: Pick<Article, 'source'>,
): Promise<TextBlock[]> {
  const { html } = await readBody(content, document);
  return blocksOf(html);
}

/** The text of a body, block by block, of its HTML. */
export function blocksOf(html: string): TextBlock[] {
  return textBlocks(fromHtml(html, { fragment: true }));
}
