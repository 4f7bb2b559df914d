import { readFromPack } from '../../store/packs';
import { compiledFiles, type CompiledContent } from '../compiled-files';
import type { Pictures } from './picture';

/**
 * Reads the images of a document, if it shows any.
 * @param content content in which the document was found
 * @param source path of the document in the content folder
 */
export async function findPictures(
  content: CompiledContent,
  source: string,
): Promise<Pictures | undefined> {
  return (await readFromPack(compiledFiles(content).pictures, source)) as Pictures | undefined;
}

/**
 * Reads the images of a document that has some.
 * @param content content in which the document was found
 * @param source path of the document in the content folder
 * @throws {Error} when they have not been published: build again
 */
export async function readPictures(content: CompiledContent, source: string): Promise<Pictures> {
  const pictures = await findPictures(content, source);
  if (!pictures) throw new Error(`${source}: 图片还没有发布 / its images are not published`);
  return pictures;
}
