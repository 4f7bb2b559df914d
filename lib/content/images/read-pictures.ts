import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Pictures } from './picture';

/** What documents must know of their images; next.config.mjs makes it travel with the server functions. */
const PICTURES = path.join(process.cwd(), '.contentlayer', 'compiled', 'images');

/**
 * Reads the images of a document that has some.
 * @param document its name, as in the index
 * @throws {Error} when they have not been published: build again
 */
export async function readPictures(document: string): Promise<Pictures> {
  const text = await readFile(path.join(/* turbopackIgnore: true */ PICTURES, document), 'utf8');
  return JSON.parse(text) as Pictures;
}
