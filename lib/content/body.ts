import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { now } from '@/lib/clock';
import type {
  Author as AuthorDocument,
  Page as PageDocument,
  Post as PostDocument,
} from 'contentlayer/generated';
import { fillImages, hasImages } from './images/fill';
import { readPictures } from './images/read-pictures';

type BodyDocument = AuthorDocument | PageDocument | PostDocument;

/** Contentlayer's output; next.config.mjs makes it travel with the server functions. */
const GENERATED = path.join(process.cwd(), '.contentlayer', 'generated');

/**
 * Reads one body, as rendered HTML with its images, from its compiled document.
 * @param type type of the document
 * @param document its name, as in the index
 * @throws {Error} when the compiled document is missing or damaged: build again
 */
export async function readBody(type: BodyDocument['type'], document: string): Promise<string> {
  const text = await readFile(
    path.join(/* turbopackIgnore: true */ GENERATED, type, document),
    'utf8',
  );
  const { html } = (JSON.parse(text) as BodyDocument).body;
  return hasImages(html) ? fillImages(html, await readPictures(document), now()) : html;
}
