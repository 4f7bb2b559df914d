import { LRUCache } from 'lru-cache';
import * as fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js';
import { sharedPagesOf } from './lib/page-cache/of-this-server.mjs';
import { withoutRuntime } from './lib/without-runtime.mjs';

/** @typedef {import('next/dist/server/lib/incremental-cache').CacheHandler} Handler */
/** @typedef {import('next/dist/server/lib/incremental-cache').CacheHandlerValue} CacheHandlerValue */

/**
 * Value that Next keeps, as far as it is read here.
 *
 * @typedef {object} Kept
 * @property {string} kind Kind of the value.
 * @property {Buffer} [buffer] An optimised image.
 * @property {Buffer} [body] Body of a route's answer.
 * @property {Record<string, unknown> | undefined} [headers] Of a page, or of what a route has answered.
 * @property {number | undefined} [status] Likewise.
 */

/** Bundled by Next into its pages, and imported by Node for images: each sees another shape. */
const { default: module } = fileSystemCache;
const FileSystemCache =
  /** @type {{ default?: typeof fileSystemCache.default }} */ (module).default ?? module;

/** Room for pictures, in bytes. They have 30 to 150 KB each: this keeps what the readers of a day ask for. */
const IMAGE_BYTES = 64 * 1024 * 1024;

/**
 * Pictures by key: optimised images, cards and posters, which are not to push pages out of their memory. What has
 * not been asked for the longest goes first.
 */
const images = new LRUCache({
  maxSize: IMAGE_BYTES,
  sizeCalculation: (/** @type {CacheHandlerValue} */ { value }) =>
    pictureIn(value)?.byteLength ?? 1,
});

/**
 * Next's own cache of pages, with a place for pictures. Next keeps optimised images on disk, in files
 * that it does not write whole, and no longer does once `isrFlushToDisk` is off, so that every
 * request for an image would encode it anew. Here they are in memory, and never more than
 * `IMAGE_BYTES`. Behind the memory is, where there is one, the cache of pages that several servers share.
 * An answer that is none is not kept: the next one who asks may get a better.
 */
class CacheHandler extends FileSystemCache {
  /** @param {ConstructorParameters<typeof FileSystemCache>[0]} context Context that Next gives at each request. */
  constructor(context) {
    super(context);
    this.shared = () => sharedPagesOf(context);
  }

  /**
   * @override
   * @type {Handler['get']}
   */
  async get(key, context) {
    if (isOptimised(context)) return images.get(key) ?? null;
    const own = images.get(key) ?? (await super.get(key, context));
    if (own) return own;
    const shared = await this.shared();
    const found = await shared?.get(key);
    if (!found) return null;
    await this.keep(key, found.value, { cacheControl: found.cacheControl });
    return found;
  }

  /**
   * @override
   * @type {Handler['set']}
   */
  async set(key, data, context) {
    if (isRefusal(data)) return;
    // Next sends this very object, once it has been kept (decision 0021).
    if (data && 'html' in data) Object.assign(data, { html: withoutRuntime(data.html) });
    await this.keep(key, data, context);
    if (isOptimised(data) || context.fetchCache || !context.cacheControl) return;
    const { cacheControl } = context;
    const shared = await this.shared();
    // The reader's answer does not wait for it.
    void shared?.set(key, { value: data, lastModified: Date.now(), cacheControl });
  }

  /**
   * Keeps an answer in this server's own memory.
   *
   * @type {Handler['set']}
   */
  async keep(key, data, context) {
    if (pictureIn(data)) images.set(key, { value: data, lastModified: Date.now() });
    else await super.set(key, data, context);
  }
}

/**
 * @param {Kept | null} entry Value that is kept, or the context in which it is asked for.
 * @returns {boolean} Whether it is of Next's image optimiser.
 */
function isOptimised(entry) {
  return entry?.kind === 'IMAGE';
}

/**
 * @param {Kept | null} data Entry to be kept.
 * @returns {Buffer | undefined} The picture that it is.
 */
function pictureIn(data) {
  if (isOptimised(data)) return data?.buffer;
  return String(data?.headers?.['content-type']).startsWith('image/') ? data?.body : undefined;
}

/**
 * @param {Kept | null} data Entry to be kept.
 * @returns {boolean} Whether it is an error, or what a route refuses with. Of pages, the one for unknown addresses
 *   is kept, which is the same for all of them.
 */
function isRefusal(data) {
  return (data?.status ?? 200) >= (data?.kind === 'APP_ROUTE' ? 400 : 500);
}

// eslint-disable-next-line import-x/no-default-export -- Next asks for it by this name
export default CacheHandler;
