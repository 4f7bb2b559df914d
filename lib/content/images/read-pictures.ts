import { folders } from '../compile/folders';
import { readFromPack } from '../packs';
import type { Pictures } from './picture';

/**
 * Reads the images of a document, if it shows any.
 * @param source path of the document in the content folder
 */
export async function findPictures(source: string): Promise<Pictures | undefined> {
  return (await readFromPack(folders.pictures, source)) as Pictures | undefined;
}

/**
 * Reads the images of a document that has some.
 * @param source path of the document in the content folder
 * @throws {Error} when they have not been published: build again
 */
export async function readPictures(source: string): Promise<Pictures> {
  const pictures = await findPictures(source);
  if (!pictures) throw new Error(`${source}: 图片还没有发布 / its images are not published`);
  return pictures;
}
