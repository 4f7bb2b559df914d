import path from 'node:path';
import { IMAGES } from '../../compiled/images/address';
import type { Picture } from '../../compiled/images/picture';
import { parsed, refused, type Parsed } from '../../source/problem';
import { publishedName, publishFile } from '../publish-file';
import { createImageCache } from './cache';

/** Publishes an image. */
export type PlaceImage = (
  /** Path of its file. */
  original: string,
  /** From when it is public: `imageFolder` of a post, or `ALWAYS`. */
  folder: string,
) => Promise<Parsed<Picture>>;

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
    const name = publishedName(original, key, extension);
    await publishFile(file, path.join(imagesDir, folder, name));
    return parsed({ path: `${IMAGES}/${folder}/${name}`, ...shown });
  };
}
