import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ifAbsent } from '@/lib/files/read-if-there';
import { writeWhole } from '@/lib/files/write-whole';
import { IMAGES } from '../../compiled/images/address';
import type { Picture } from '../../compiled/images/picture';
import { parsed, refused, type Parsed } from '../../source/problem';
import { createImageCache } from './cache';

/** Publishes an image. */
export type PlaceImage = (
  /** Path of its file. */
  original: string,
  /** From when it is public: `imageFolder` of a post, or `ALWAYS`. */
  folder: string,
) => Promise<Parsed<Picture>>;

/** Digits of the hash in a name: 64 bits, so that no two images of an archive share one. */
const HASH_DIGITS = 16;

/**
 * Opens the store of published images: `<when>/<name>-<hash>.<ending>`. The name changes with the
 * content, so a reader's browser may keep what it has for good.
 * @param imagesDir where they go
 * @param cacheDir what was found out about images; may be deleted, should outlive a build
 */
export function createImageStore(imagesDir: string, cacheDir: string): PlaceImage {
  const prepare = createImageCache(cacheDir);
  return async (original, folder) => {
    const ready = await prepare(original);
    if (!ready.ok) {
      const name = path.basename(original);
      const { zh, en } = ready.problem;
      return refused(`图片“${name}”：${zh}`, `the image "${name}": ${en}`);
    }
    const { key, file, facts } = ready.value;
    const { extension, ...shown } = facts;
    const name = `${plainName(original)}${key.slice(0, HASH_DIGITS)}.${extension}`;
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

/** Copies a file unless the copy is there. */
async function copyOnce(from: string, to: string): Promise<void> {
  if ((await stat(to).catch(ifAbsent(null))) === null) writeWhole(to, await readFile(from));
}
