import path from 'node:path';
import type { Attachment } from '../model';

/** Folders of posts: what lies in them comes to lie beside the posts here. */
const POSTS = /^(?:(?<above>.*)\/)?_(?<kind>posts|drafts)\/(?<below>.+)$/u;

/** Gives the place here of a file of the old site. */
export function placeOfFile(file: string): Attachment {
  const { above = '', kind, below } = POSTS.exec(file)?.groups ?? {};
  if (below === undefined) return publicPlaceOf(file);
  const folder = kind === 'drafts' ? '_drafts' : 'posts';
  return { file, area: 'content', place: path.posix.join(folder, above, below).normalize('NFC') };
}

/** Gives the place here of a file that is linked to: of what lies beside posts, readers get pictures that are shown alone. */
export function publicPlaceOf(file: string): Attachment {
  const place = `assets/${file.replace(/^assets\//u, '')}`.normalize('NFC');
  return { file, area: 'public', place };
}

/**
 * Gives the reference of a document to a file.
 * @param from the document's path in the content folder
 */
export function referenceTo({ area, place }: Attachment, from: string): string {
  const address =
    area === 'public' ? `/${place}` : path.posix.relative(path.posix.dirname(from), place);
  return encodeURI(address)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll('?', '%3F')
    .replaceAll('#', '%23');
}
