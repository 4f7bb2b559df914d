import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeOrKeep } from '@/lib/decode-or-keep';
import { isOnOtherSite } from '@/lib/markdown/other-site';
import { filesBelow, listFiles, type ContentFiles } from './files';
import { parsed, quote, refused, type Parsed } from './problem';

/** Folders in which pictures may lie. */
export type PictureFolders = {
  /** The content folder. */
  contentDir: string;
  /** The folder that an absolute address starts from. */
  publicDir: string;
};

/** The files that a picture may be, as paths in their folders. */
export type PictureNames = Pick<ContentFiles, 'attachments' | 'ignored'> & {
  /** Files below the public folder. */
  publicFiles: readonly string[];
};

/**
 * Finds the file that a picture names, beside its document or, from `/` on, in the public folder. Gate and
 * compiler both ask it, so that what the one lets pass the other publishes.
 * @param src its address as written; names may be percent-encoded or not
 * @param source path of the document in the content folder
 * @returns the file's path; null for a picture of another site
 */
export type LocatePicture = (src: string, source: string) => Parsed<string | null>;

/** Lists both folders, and looks there. */
export async function openPictureFiles(folders: PictureFolders): Promise<LocatePicture> {
  const { attachments, ignored } = await listFiles(folders.contentDir);
  const publicFiles = (await filesBelow(folders.publicDir)) ?? [];
  return createPictureFiles(folders, { attachments, ignored, publicFiles });
}

/** Looks in what has been listed, since a disk may not tell capitals from small letters. */
export function createPictureFiles(
  { contentDir, publicDir }: PictureFolders,
  { attachments, ignored, publicFiles }: PictureNames,
): LocatePicture {
  const beside = listed(contentDir, [...attachments, ...ignored]);
  const inPublic = listed(publicDir, publicFiles);
  // Links are among the ignored files: their targets may lie anywhere.
  const doubtful = new Set(ignored.map((file) => path.join(contentDir, file)));
  return (src, source) => {
    if (isOnOtherSite(src)) return parsed(null);
    const written = fileNameOf(src);
    const [{ folder, find, similar }, name] = written.startsWith('/')
      ? [inPublic, path.posix.normalize(written.replace(/^\/+/u, ''))]
      : [beside, path.posix.join(path.posix.dirname(source), written)];
    if (name === '.' || name === '..' || name.startsWith('../')) return outside(written);
    const found = find(name);
    if (found === undefined) return missing(written, folder, similar(name));
    const file = path.join(folder, found);
    if (!doubtful.has(file)) return parsed(file);
    const real = realFile(file);
    if (real === null) return missing(written, folder, null);
    return real.startsWith(realpathSync(folder) + path.sep) ? parsed(real) : outside(written);
  };
}

/** The name of a file in an address. */
export function fileNameOf(src: string): string {
  return decodeOrKeep(src.replace(/[?#].*$/su, ''));
}

/** The files of a folder by their names: exactly so, or the same text, composed or not. */
function listed(folder: string, files: readonly string[]) {
  const exact = new Set(files);
  // macOS writes names decomposed, editors type them composed.
  const composed = new Map(files.map((file) => [file.normalize('NFC'), file]));
  const fold = (name: string) => name.normalize('NFC').toLowerCase();
  return {
    folder,
    find: (name: string) => (exact.has(name) ? name : composed.get(name.normalize('NFC'))),
    /** A name that differs in case alone: the same file to macOS and Windows. */
    similar: (name: string) => files.find((file) => fold(file) === fold(name)) ?? null,
  };
}

/** Gives the file that a path leads to, links followed; null where that is no file. */
function realFile(file: string): string | null {
  try {
    const real = realpathSync(file);
    return statSync(real).isFile() ? real : null;
  } catch {
    return null;
  }
}

function outside<T>(name: string): Parsed<T> {
  return refused(
    `图片“${quote(name)}”在内容文件夹之外。请把图片放在这个文件旁边，或放进 public/ 并写成以 / 开头的路径。`,
    `the image "${quote(name)}" lies outside the content folder. Put it beside this file, or in public/ with a path that starts with /.`,
  );
}

function missing<T>(name: string, folder: string, similar: string | null): Parsed<T> {
  const near = similar && path.posix.basename(similar);
  const zh = near ? `有一个“${near}”，大小写须一致。` : '请核对文件名，并把图片一并提交。';
  const en = near
    ? `There is a "${near}": letter case counts.`
    : 'Check the name, and commit the image too.';
  return refused(
    `在 ${folder} 里找不到图片“${quote(name)}”。${zh}`,
    `no image "${quote(name)}" in ${folder}. ${en}`,
  );
}
