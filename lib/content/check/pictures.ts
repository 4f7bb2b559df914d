import path from 'node:path';
import { didYouMean } from '@/lib/did-you-mean';
import { fileNameOf } from '../source/picture-files';
import type { Records } from '../source/read-fields';
import type { Context } from './context';
import { offsetOf, type DocumentFile } from './document-file';

/** A picture that a document shows. */
export type Picture = {
  /** Its address as written. */
  src: string;
  /** Its alternative text; empty when there is none. */
  alt: string;
  /** Offset at which it is mentioned. */
  offset: number;
  /** Whether it is raw HTML in the body. */
  html: boolean;
  /** Whether what is beside it says what it shows: a portrait. */
  named: boolean;
};

/** All pictures of a document: cover or portrait, then those of the body. */
export function picturesOf(document: DocumentFile): Picture[] {
  const inBody = document.facts().images.map(({ start, ...image }) => ({
    ...image,
    offset: start,
    named: false,
  }));
  return [...coverOf(document), ...portraitOf(document), ...inBody];
}

function coverOf(document: DocumentFile): Picture[] {
  const { cover } = document.record as Partial<Records['posts']>;
  if (!cover) return [];
  const field = document.frontMatter.raw?.cover == null ? 'image' : 'cover';
  const offset = offsetOf(document, [field]);
  return [{ src: cover.src, alt: cover.alt, offset, html: false, named: false }];
}

function portraitOf(document: DocumentFile): Picture[] {
  const { avatar } = document.record as Partial<Records['authors']>;
  if (!avatar) return [];
  const offset = offsetOf(document, ['avatar']);
  return [{ src: avatar, alt: '', offset, html: false, named: true }];
}

/** The file that a missing picture of a document may have been meant to be, as it would be written, or null. */
export function meantPicture(
  { attachments, publicFiles }: Pick<Context, 'attachments' | 'publicFiles'>,
  document: DocumentFile,
  src: string,
): string | null {
  const name = fileNameOf(src);
  if (name.startsWith('/')) {
    const inPublic = publicFiles.map((each) => `/${each}`);
    return didYouMean(name, inPublic);
  }
  const folder = path.posix.dirname(document.source);
  const near = attachments.map((each) => path.posix.relative(folder, each));
  return didYouMean(name.replace(/^\.\//u, ''), near);
}

/** A picture's address for a message: a `data:` URL may be as long as the picture. */
export function shortAddress(src: string): string {
  return src.length > LONGEST ? `${src.slice(0, LONGEST)}…` : src;
}

const LONGEST = 60;
