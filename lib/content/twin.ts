import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { folders } from './compile/folders';
import { readPictures } from './images/read-pictures';
import type { Article } from './model';

/**
 * A body as Markdown, cut where an address stands that is not whole: text and addresses by turns,
 * text first and last. What the addresses come to depends on the article, as its images do.
 */
export type Twin = string[];

/** Name of the file that holds the twin of a body. */
export function twinName(document: string): string {
  return document.replace(/\.html$/u, '.json');
}

/**
 * Reads the Markdown of an article's body, its addresses absolute.
 * @param url URL of the article
 * @throws {Error} when it has not been compiled: build again
 */
export async function readTwin(
  { document, source }: Pick<Article, 'document' | 'source'>,
  url: string,
): Promise<string> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), folders.twins);
  const file = path.join(/* turbopackIgnore: true */ folder, twinName(document));
  const twin = JSON.parse(await readFile(file, 'utf8')) as Twin;
  const pictures = twin.length > 1 ? await readPictures(source).catch(() => ({})) : {};
  return fillTwin(twin, pictures, url);
}

/**
 * Puts the addresses into a twin.
 * @param pictures the images of its document
 * @param url URL that the others are relative to
 */
export function fillTwin(
  twin: Twin,
  pictures: Readonly<Record<string, { path: string }>>,
  url: string,
): string {
  const absolute = (address: string) => {
    const picture = pictures[address] ?? pictures[encodeURI(address)];
    const target = picture?.path ?? address;
    if (!URL.canParse(target, url)) return target;
    return new URL(target, url).href.replaceAll('(', '%28').replaceAll(')', '%29');
  };
  return twin.map((piece, at) => (at % 2 === 0 ? piece : absolute(piece))).join('');
}
