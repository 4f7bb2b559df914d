import path from 'node:path';
import { IMAGES } from '../images/address';
import { publishImages } from '../images/publish';
import { removeUnused } from '../images/remove-unused';
import { createImageStore, type PlaceImage } from '../images/store';
import { link } from './link';
import { readDocuments } from './read-documents';
import { writeIndex } from './write-index';

/** Contentlayer's output. */
const GENERATED = '.contentlayer/generated';

/** Ours. */
const COMPILED = '.contentlayer/compiled';

/** In a folder that outlives a build, on Vercel too (https://vercel.com/docs/builds#caching-process). */
const IMAGE_CACHE = '.next/cache/content-images';

const PUBLIC = 'public';

/** While the process lives, images that nobody has touched are not read again. */
let store: PlaceImage | undefined;

/**
 * What follows Contentlayer: its documents are linked into the index, and their images published.
 * On an error the index stays as it was.
 * @param contentDir the content folder
 * @param tidy whether to remove images that nothing uses any more: not while another process may be adding some
 * @throws {Error} naming each file whose author is unknown, or whose images cannot be published
 */
export async function writeContent(contentDir: string, tidy: boolean): Promise<void> {
  store ??= createImageStore({ contentDir, publicDir: PUBLIC }, IMAGE_CACHE);
  const documents = await readDocuments(GENERATED);
  const index = link(documents);
  const picturesDir = path.join(COMPILED, 'images');
  const published = await publishImages(documents, store, picturesDir);
  await writeIndex(index, COMPILED);
  if (!tidy) return;
  const names = [...published.addresses].map((address) => address.slice(IMAGES.length + 1));
  await removeUnused(path.join(PUBLIC, IMAGES), new Set(names));
  await removeUnused(picturesDir, published.documents);
}
