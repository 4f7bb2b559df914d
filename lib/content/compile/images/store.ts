import { copyFile, mkdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { IMAGES } from '../../compiled/images/address';
import type { Picture } from '../../compiled/images/picture';
import { locateImage, type ImageFolders } from '../../source/locate';
import { parsed, refused, type Parsed } from '../../source/problem';
import { createImageCache } from './cache';

/** Publishes an image that a document names. */
export type PlaceImage = (
  /** As written in the document. */
  src: string,
  /** Path of the document in the content folder. */
  source: string,
  /** From when it is public: `imageFolder` of a post, or `ALWAYS`. */
  folder: string,
) => Promise<Parsed<Picture | null>>;

/** Digits of the hash in a name: 64 bits, so that no two images of an archive share one. */
const HASH_DIGITS = 16;

/**
 * Opens the store of published images: `<when>/<name>-<hash>.<ending>`. The name changes with the
 * content, so a reader's browser may keep what it has for good.
 * @param folders where images come from
 * @param imagesDir where they go
 * @param cacheDir what was found out about images; may be deleted, should outlive a build
 * @returns what publishes an image; it gives null for an image of another site
 */
export function createImageStore(
  folders: ImageFolders,
  imagesDir: string,
  cacheDir: string,
): PlaceImage {
  const prepare = createImageCache(cacheDir);
  return async (src, source, folder) => {
    const located = await locateImage(src, source, folders);
    if (!located.ok) return located;
    if (located.value === null) return parsed(null);
    const ready = await prepare(located.value);
    if (!ready.ok) {
      const name = path.basename(located.value);
      const { zh, en } = ready.problem;
      return refused(`图片“${name}”：${zh}`, `the image "${name}": ${en}`);
    }
    const { key, file, facts } = ready.value;
    const { extension, ...shown } = facts;
    const name = `${plainName(located.value)}${key.slice(0, HASH_DIGITS)}.${extension}`;
    await copyOnce(file, path.join(imagesDir, folder, name));
    return parsed({ path: `${IMAGES}/${folder}/${name}`, ...shown });
  };
}

/** What is plain ASCII in a file's name, and a hyphen; nothing for a Chinese name. */
function plainName(file: string): string {
  const name = path.basename(file, path.extname(file)).toLowerCase();
  const plain = name.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '');
  return plain && `${plain.slice(0, 60)}-`;
}

/** Copies a file unless the copy is there; it appears whole or not at all. */
async function copyOnce(from: string, to: string): Promise<void> {
  const isThere = await stat(to).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  await mkdir(path.dirname(to), { recursive: true });
  const part = `${to}.${String(process.pid)}.part`;
  await copyFile(from, part);
  await rename(part, to);
}
