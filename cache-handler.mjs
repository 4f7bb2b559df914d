import * as fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js';

/** @typedef {import('next/dist/server/lib/incremental-cache').CacheHandler} Handler */
/** @typedef {import('next/dist/server/lib/incremental-cache').CacheHandlerValue} CacheHandlerValue */
/** @typedef {import('next/dist/server/response-cache').CachedImageValue} CachedImage */

/** Bundled by Next into its pages, and imported by Node for images: each sees another shape. */
const { default: module } = fileSystemCache;
const FileSystemCache =
  /** @type {{ default?: typeof fileSystemCache.default }} */ (module).default ?? module;

/** Of optimised images, 30 to 100 KB each, this keeps what the readers of a day ask for. */
const IMAGE_BYTES = 64 * 1024 * 1024;

/**
 * Optimised images by key, the one that was last asked for at the end.
 *
 * @type {Map<string, { value: CacheHandlerValue, bytes: number }>}
 */
const images = new Map();
let imageBytes = 0;

/**
 * Next's own cache of pages, with a place for optimised images. Next keeps those on disk, in files
 * that it does not write whole, and no longer does once `isrFlushToDisk` is off, so that every
 * request for an image would encode it anew. Here they are in memory, and never more than
 * `IMAGE_BYTES`.
 */
class CacheHandler extends FileSystemCache {
  /**
   * @override
   * @type {Handler['get']}
   */
  get(key, context) {
    return isImage(context) ? Promise.resolve(getImage(key)) : super.get(key, context);
  }

  /**
   * @override
   * @type {Handler['set']}
   */
  async set(key, data, context) {
    if (isImage(data)) setImage(key, data);
    else await super.set(key, data, context);
  }
}

/**
 * @param {{ kind: string } | null} entry An entry, or the context in which one is asked for.
 * @returns {entry is CachedImage} Whether it is an optimised image.
 */
function isImage(entry) {
  return entry?.kind === 'IMAGE';
}

/** @param {string} key The image's key. */
function getImage(key) {
  const found = images.get(key);
  if (!found) return null;
  images.delete(key);
  images.set(key, found);
  return found.value;
}

/**
 * @param {string} key The image's key.
 * @param {CachedImage} image The image.
 */
function setImage(key, image) {
  imageBytes -= images.get(key)?.bytes ?? 0;
  images.delete(key);
  const bytes = image.buffer.byteLength;
  images.set(key, { value: { value: image, lastModified: Date.now() }, bytes });
  imageBytes += bytes;
  for (const [oldest, { bytes: freed }] of images) {
    if (imageBytes <= IMAGE_BYTES) return;
    images.delete(oldest);
    imageBytes -= freed;
  }
}

// eslint-disable-next-line import-x/no-default-export -- Next asks for it by this name
export default CacheHandler;
