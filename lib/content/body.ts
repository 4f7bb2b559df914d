import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { now } from '@/lib/clock';
import { folders } from './compile/folders';
import { fillImages, hasImages } from './images/fill';
import { readPictures } from './images/read-pictures';
import type { Article } from './model';

/**
 * Reads one body, as rendered HTML with its images.
 * @param document whose body it is, as in the index
 * @throws {Error} when there is no such body: build again
 */
export async function readBody(document: Pick<Article, 'document' | 'source'>): Promise<string> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), folders.bodies);
  const file = path.join(/* turbopackIgnore: true */ folder, document.document);
  const html = await readFile(file, 'utf8');
  return hasImages(html) ? fillImages(html, await readPictures(document.source), now()) : html;
}
