import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { now } from '@/lib/clock';
import type {
  Author as AuthorDocument,
  Page as PageDocument,
  Post as PostDocument,
} from 'contentlayer/generated';
import { fillImages, hasImages } from './images/fill';
import type { Pictures } from './images/picture';

type BodyDocument = AuthorDocument | PageDocument | PostDocument;

/** Contentlayer's output; next.config.mjs makes it travel with the server functions. */
const GENERATED = path.join(process.cwd(), '.contentlayer', 'generated');

/** What bodies must know of their images, travelling with them. */
const PICTURES = path.join(process.cwd(), '.contentlayer', 'compiled', 'images');

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

async function readPictures(document: string): Promise<Pictures> {
  const text = await readFile(path.join(/* turbopackIgnore: true */ PICTURES, document), 'utf8');
  return JSON.parse(text) as Pictures;
}
