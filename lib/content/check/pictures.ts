import path from 'node:path';
import { decodeOrKeep } from '@/lib/decode-or-keep';
import { didYouMean } from '@/lib/did-you-mean';
import type { Records } from '../source/read-fields';
import type { Context } from './context';
import { offsetOf, type DocumentFile } from './document-file';

/** A picture that a document shows. */
export type Picture = {
  /** Its address as written. */
  src: string;
  /** Its alternative text; empty when there is none. */
  alt: string;
  /** Where it is mentioned. */
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

/** The files that a picture may be: those beside the documents, or those below `public/`. */
export type PictureFiles = {
  /** Whether a picture is elsewhere, or a file that is there. Names differ by case. */
  has: (document: DocumentFile, src: string) => boolean;
  /** Path of the file that is there; null for a picture elsewhere, or nowhere. */
  locate: (document: DocumentFile, src: string) => string | null;
  /** The file that a missing picture may have been meant to be, as it would be written, or null. */
  meant: (document: DocumentFile, src: string) => string | null;
};

/** Looks pictures up in what was listed, since a disk may not tell capitals from small letters. */
export function createPictureFiles(context: Context): PictureFiles {
  const { attachments, publicFiles, ignored, contentDir, publicDir } = context;
  const beside = byFolded(contentDir, [...attachments, ...ignored]);
  const inPublic = byFolded(publicDir, publicFiles);
  const locate = (document: DocumentFile, src: string) => {
    if (isElsewhere(src)) return null;
    const file = decoded(src);
    const folder = path.posix.dirname(document.source);
    return file.startsWith('/')
      ? inPublic.get(fold(file.slice(1)))
      : beside.get(fold(path.posix.join(folder, file)));
  };
  return {
    has: (document, src) => isElsewhere(src) || locate(document, src) !== undefined,
    locate: (document, src) => locate(document, src) ?? null,
    meant: (document, src) => {
      const file = decoded(src);
      if (file.startsWith('/'))
        return didYouMean(
          file,
          publicFiles.map((each) => `/${each}`),
        );
      const folder = path.posix.dirname(document.source);
      const near = attachments.map((each) => path.posix.relative(folder, each));
      return didYouMean(file.replace(/^\.\//u, ''), near);
    },
  };
}

/** Whether a picture is on another site; one in a `data:` URL is nowhere, and does not reach the page. */
export function isElsewhere(src: string): boolean {
  return /^(?:https?:)?\/\//iu.test(src);
}

/** A picture's address for a message: a `data:` URL may be as long as the picture. */
export function shortAddress(src: string): string {
  return src.length > LONGEST ? `${src.slice(0, LONGEST)}…` : src;
}

const LONGEST = 60;

/** Paths of files, by what their names in a folder are folded to. */
function byFolded(folder: string, files: readonly string[]): ReadonlyMap<string, string> {
  return new Map(files.map((file) => [fold(file), path.join(folder, file)]));
}

/** macOS writes names decomposed, editors type them composed. */
function fold(name: string): string {
  return name.normalize('NFC');
}

function decoded(src: string): string {
  return decodeOrKeep(src.replace(/[?#].*$/u, ''));
}
