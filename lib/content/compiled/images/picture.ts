import { readFromPack } from '../../store/packs';
import { type CompiledContent, compiledFiles } from '../compiled-files';

/** An image of a document, ready to be shown. */
export type Picture = {
  /** Address at which it is served: a path below `/assets/content/`. */
  path: string;
  /** Width as shown upright, in pixels. */
  width: number;
  /** Height as shown upright, in pixels. */
  height: number;
  /** Its average colour, `#rrggbb`, to fill its place until it is there; null where it is see-through. */
  color: string | null;
  /** Whether the optimiser may make it smaller: neither a drawing (SVG) nor a moving picture. */
  resizable: boolean;
  /** Whether it says how it was made: each size of it does too, and the optimiser would not keep that. */
  labelled: boolean;
};

/** The images of one document by their `src` as written. */
export type Pictures = Record<string, Picture>;

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
