import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { folders } from '../compile/folders';
import type { Pictures } from './picture';

/** Name of the file that holds what a document must know of its images. */
export function picturesName(source: string): string {
  return `${source.replaceAll('/', '__')}.json`;
}

/**
 * Reads the images of a document that has some.
 * @param source path of the document in the content folder
 * @throws {Error} when they have not been published: build again
 */
export async function readPictures(source: string): Promise<Pictures> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), folders.pictures);
  const file = path.join(/* turbopackIgnore: true */ folder, picturesName(source));
  return JSON.parse(await readFile(file, 'utf8')) as Pictures;
}
