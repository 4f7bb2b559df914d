import path from 'node:path';
import { IMAGES, labelledName } from '../../compiled/images/address';
import type { Picture } from '../../compiled/images/picture';
import { sizesOf } from '../../compiled/images/sources';
import { parsed, refused, type Parsed } from '../../source/problem';
import { publishedName, publishFile } from '../publish-file';
import { createImageCache } from './cache';
import { resizeLabelled } from './resize-labelled';

/** Publishes an image. */
export type PlaceImage = (
  /** Path of its file. */
  original: string,
  /** Folder that says from when it is public: `imageFolder` of a post, or `ALWAYS`. */
  folder: string,
) => Promise<Parsed<Picture>>;

/**
 * Opens the store of published images: `<when>/<name>-<hash>.<ending>`. The name changes with the
 * content, so a reader's browser may keep what it has for good.
 * @param imagesDir folder that they go to
 * @param cacheDir folder of what was found out about images; may be deleted, should outlive a build
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
