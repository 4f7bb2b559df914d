import { now } from '@/lib/clock';
import type { Article } from '../model';
import { readFromPack } from '../store/packs';
import { compiledFiles, type CompiledContent } from './compiled-files';
import { linkFiles } from './file-links';
import { fillImages, hasImages } from './images/fill';
import { readPictures } from './images/read-pictures';

/**
 * Reads one body, as rendered HTML with its images.
 * @param content what the document was found in
 * @param document whose body it is
 * @throws {Error} when there is no such body: build again
 */
export async function readBody(
  content: CompiledContent,
  { source }: Pick<Article, 'source'>,
): Promise<string> {
  const html = (await readFromPack(compiledFiles(content).bodies, source)) as string | undefined;
  if (html === undefined) throw new Error(`${source}: 没有编译出的正文 / its body is not compiled`);
  return linkFiles(await withImages(content, source, html), content);
}

async function withImages(content: CompiledContent, source: string, html: string): Promise<string> {
  return hasImages(html) ? fillImages(html, await readPictures(content, source), now()) : html;
}
