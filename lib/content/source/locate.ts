import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { decodeOrKeep } from '@/lib/decode-or-keep';
import { ifAbsent } from '@/lib/files/read-if-there';
import { parsed, quote, refused, type Parsed } from './problem';

/** Where images may lie. */
export type ImageFolders = {
  /** The content folder. */
  contentDir: string;
  /** The folder that an absolute `src` starts from. */
  publicDir: string;
};

/** Another site's, by scheme or as `//host`. */
const EXTERNAL = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu;

/**
 * Finds the file that a `src` names: beside the document, or from `/` on in the public folder.
 * @param src as written in the document; names may be percent-encoded or not
 * @param source path of the document in the content folder
 * @returns the file's absolute path; null for an image of another site
 */
export async function locateImage(
  src: string,
  source: string,
  folders: ImageFolders,
): Promise<Parsed<string | null>> {
  if (EXTERNAL.test(src)) return parsed(null);
  const name = decodeOrKeep(src.replace(/[?#].*$/su, ''));
  const [root, from] = name.startsWith('/')
    ? [folders.publicDir, folders.publicDir]
    : [folders.contentDir, path.join(folders.contentDir, path.dirname(source))];
  const file = path.resolve(from, name.replace(/^\/+/u, ''));
  if (!isInside(file, path.resolve(root))) return outside(name);
  const real = (await realOf(file)) ?? (await realOf(await composedAlike(file)));
  if (real === null) return missing(name, root, await nearlySame(file));
  // A symbolic link may lead anywhere.
  if (!isInside(real, await realpath(root))) return outside(name);
  return (await stat(real)).isFile() ? parsed(real) : missing(name, root, null);
}

function isInside(file: string, folder: string): boolean {
  return file.startsWith(folder + path.sep);
}

async function realOf(file: string | null): Promise<string | null> {
  return file === null ? null : realpath(file).catch(ifAbsent(null));
}

/** The file whose path is the same text, composed or not: macOS writes names decomposed, editors type them composed. */
async function composedAlike(file: string): Promise<string | null> {
  const folder = path.dirname(file);
  if (folder === file) return file;
  const above = await composedAlike(folder);
  const names = above === null ? [] : ((await readdir(above).catch(ifAbsent(null))) ?? []);
  const written = path.basename(file);
  const name = names.includes(written) ? written : names.find((each) => isSameText(each, written));
  return above === null || name === undefined ? null : path.join(above, name);
}

function isSameText(a: string, b: string): boolean {
  return a.normalize('NFC') === b.normalize('NFC');
}

/** A neighbour whose name differs in case alone: the same file to macOS and Windows. */
async function nearlySame(file: string): Promise<string | null> {
  const fold = (name: string) => name.normalize('NFC').toLowerCase();
  const neighbours = (await readdir(path.dirname(file)).catch(ifAbsent(null))) ?? [];
  return neighbours.find((name) => fold(name) === fold(path.basename(file))) ?? null;
}

function outside<T>(name: string): Parsed<T> {
  return refused(
    `图片“${quote(name)}”在内容文件夹之外。请把图片放在这个文件旁边，或放进 public/ 并写成以 / 开头的路径。`,
    `the image "${quote(name)}" lies outside the content folder. Put it beside this file, or in public/ with a path that starts with /.`,
  );
}

function missing<T>(name: string, root: string, similar: string | null): Parsed<T> {
  const zh = similar ? `有一个“${similar}”，大小写须一致。` : '请核对文件名，并把图片一并提交。';
  const en = similar
    ? `There is a "${similar}": letter case counts.`
    : 'Check the name, and commit the image too.';
  return refused(
    `在 ${root} 里找不到图片“${quote(name)}”。${zh}`,
    `no image "${quote(name)}" in ${root}. ${en}`,
  );
}
