import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import { IMAGES, labelledName } from '../../compiled/images/address';
import type { Picture } from '../../compiled/images/picture';
import { OPTIMISED_QUALITY, sizesOf } from '../../compiled/images/sources';
import { parsed, type Parsed, refused } from '../../source/problem';
import { publishedName, publishFile } from '../publish-file';
import { createImageCache } from './cache';

/** Publishes an image. */
export type PlaceImage = (
  /** Path of its file. */
  original: string,
  /** Folder that says from when it is public: `imageFolder` of a post, or `ALWAYS`. */
  folder: string,
) => Promise<Parsed<Picture>>;

/**
 * Makes what publishes images as `<when>/<name>-<hash>.<ending>`. The name changes with the
 * content, so a reader's browser may keep what it has for good.
 * @param imagesDir folder that they go to
 * @param cacheDir folder of what was found out about images; may be deleted, should outlive a build
 */
export function placeImagesIn(imagesDir: string, cacheDir: string): PlaceImage {
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
    const plain = publishedName(original, key, extension);
    const name = shown.labelled ? labelledName(plain) : plain;
    await publishFile(file, path.join(imagesDir, folder, name));
    const picture = { path: `${IMAGES}/${folder}/${name}`, ...shown };
    for (const [width, address] of sizesOf(picture)) {
      const made = await resizeLabelled({ file, key }, width, cacheDir);
      await publishFile(made, path.join(imagesDir, folder, path.posix.basename(address)));
    }
    return parsed(picture);
  };
}

/** Raise it when the same picture is made otherwise. */
const VERSION = '1';

/**
 * Makes a labelled picture narrower, as the optimiser would, and keeps what it says of how it was made. It is made once
 * in its life.
 * @param key digest of its content
 * @param cacheDir cache folder; may be deleted, should outlive a build
 * @returns the file of the narrower one
 */
async function resizeLabelled(
  picture: { file: string; key: string },
  width: number,
  cacheDir: string,
): Promise<string> {
  const file = path.join(cacheDir, `${picture.key}-${VERSION}-${String(width)}.webp`);
  if (existsSync(file)) return file;
  const { default: sharp } = await import('sharp');
  const made = sharp(picture.file)
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: OPTIMISED_QUALITY })
    // A published picture has no metadata but its labels.
    .keepXmp();
  writeWhole(file, await made.toBuffer());
  return file;
}
