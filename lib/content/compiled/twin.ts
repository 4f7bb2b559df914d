import type { Twin } from '../body/rendering';
import type { Article } from '../model';
import { readFromPack } from '../store/packs';
import { type CompiledContent, compiledFiles } from './compiled-files';
import { findPictures } from './images/picture';
import { ownLink } from './own-link';

/**
 * Reads the Markdown of an article's body, its addresses absolute.
 * @param content content in which the article was found
 * @param url URL of the article
 * @throws {Error} when it has not been compiled: build again
 */
export async function readTwin(
  content: CompiledContent,
  { source }: Pick<Article, 'source'>,
  url: string,
): Promise<string> {
  const twin = (await readFromPack(compiledFiles(content).twins, source)) as Twin | undefined;
  if (twin === undefined)
    throw new Error(`${source}: 没有编译出的 Markdown / its Markdown is not compiled`);
  const pictures = (twin.length > 1 ? await findPictures(content, source) : undefined) ?? {};
  const filled = fillTwin(
    twin.map((piece, at) => (at % 2 === 0 ? piece : ownLink(piece, content))),
    pictures,
    url,
  );
  const html = content.shownAs?.html(source);
  if (!html) return filled;
  // Here, where nothing else is read: the parser of Markdown is in no bundle but that of documents.
  const { convertMarkdown } = await import('./markdown/convert-markdown');
  return convertMarkdown(filled, html);
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
