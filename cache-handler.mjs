import { LRUCache } from 'lru-cache';
import * as fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js';
import { sharedPagesOf } from './lib/page-cache/of-this-server.mjs';
import { withoutRuntime } from './lib/without-runtime.mjs';

/** @typedef {import('next/dist/server/lib/incremental-cache').CacheHandler} Handler */
/** @typedef {import('next/dist/server/lib/incremental-cache').CacheHandlerValue} CacheHandlerValue */
/** @typedef {import('next/dist/server/response-cache').CachedImageValue} CachedImage */

/** Bundled by Next into its pages, and imported by Node for images: each sees another shape. */
const { default: module } = fileSystemCache;
const FileSystemCache =
  /** @type {{ default?: typeof fileSystemCache.default }} */ (module).default ?? module;

/** Of optimised images, 30 to 100 KB each, this keeps what the readers of a day ask for. */
const IMAGE_BYTES = 64 * 1024 * 1024;

/** Optimised images by key. What has not been asked for the longest goes first. */
const images = new LRUCache({
  maxSize: IMAGE_BYTES,
  sizeCalculation: (/** @type {CacheHandlerValue & { value: CachedImage }} */ { value }) =>
    value.buffer.byteLength,
});

/**
 * Next's own cache of pages, with a place for optimised images. Next keeps those on disk, in files
 * that it does not write whole, and no longer does once `isrFlushToDisk` is off, so that every
 * request for an image would encode it anew. Here they are in memory, and never more than
 * `IMAGE_BYTES`. Behind the memory is, where there is one, the cache of pages that several servers share.
 */
class CacheHandler extends FileSystemCache {
  /** @param {ConstructorParameters<typeof FileSystemCache>[0]} context What Next tells, at each request. */
  constructor(context) {
    super(context);
    this.shared = () => sharedPagesOf(context);
  }

  /**
   * @override
   * @type {Handler['get']}
   */
  async get(key, context) {
    if (isImage(context)) return images.get(key) ?? null;
    const own = await super.get(key, context);
    if (own) return own;
    const shared = await this.shared();
    const found = await shared?.get(key);
    if (!found) return null;
    await super.set(key, found.value, { cacheControl: found.cacheControl });
    return found;
  }

  /**
   * @override
   * @type {Handler['set']}
   */
  async set(key, data, context) {
    if (isImage(data)) {
      images.set(key, { value: data, lastModified: Date.now() });
      return;
    }
    // Next sends this very object, once it has been kept (decision 0021).
    if (data && 'html' in data) Object.assign(data, { html: withoutRuntime(data.html) });
    await super.set(key, data, context);
    if (context.fetchCache || !context.cacheControl) return;
    const { cacheControl } = context;
    const shared = await this.shared();
    // The reader's answer does not wait for it.
    void shared?.set(key, { value: data, lastModified: Date.now(), cacheControl });
  }
}

/**
 * @param {{ kind: string } | null} entry An entry, or the context in which one is asked for.
 * @returns {entry is CachedImage} Whether it is an optimised image.
 */
function isImage(entry) {
  return entry?.kind === 'IMAGE';
}

// eslint-disable-next-line import-x/no-default-export -- Next asks for it by this name
export default CacheHandler;
