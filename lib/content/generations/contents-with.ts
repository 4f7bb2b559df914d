import { now } from '@/lib/clock';
import { imageFolder } from '../compiled/images/address';
import { openContents, type Generation } from './registry';

/**
 * Gives the contents in which the images of a folder may be: those that open pages are made of too, but for what has been
 * withdrawn since.
 * @param folder name of it, as in addresses of images
 */
export function contentsWith(folder: string): Generation[] {
  const contents = openContents();
  const [current] = contents;
  const library = current?.library;
  const withdrawn = library?.at(library.epochAt(now()))?.withdrawn ?? [];
  const isWithdrawn = withdrawn.some((article) =>
    imageFolder({ ...article, draft: false }).startsWith(`${folder}-`),
  );
  return isWithdrawn ? contents.slice(0, 1) : contents;
}
