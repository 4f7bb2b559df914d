import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { constants, gunzip, gzip } from 'node:zlib';

/** @typedef {import('next/dist/server/lib/incremental-cache').CacheHandlerValue} CacheHandlerValue */
/** @typedef {CacheHandlerValue & Required<Pick<CacheHandlerValue, 'cacheControl'>>} Entry */

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** Kinds of answers that are shared: pages, and what route handlers answer. */
const SHARED = new Set(['APP_PAGE', 'APP_ROUTE']);

/** Format of packed entries: an older V8 cannot read what a newer one has written. */
export const FORMAT = `v8-${process.versions.v8.split('.')[0]}`;

/**
 * Tells whether other servers may have an answer: whether it never gets old, and is no error.
 *
 * @param {Entry} entry Entry that Next keeps.
 * @returns {boolean} True for pages that are functions of their address.
 */
export function isShared({ value, cacheControl }) {
  if (value === null || !SHARED.has(value.kind) || cacheControl.revalidate !== false) return false;
  return !('status' in value) || (value.status ?? 200) === 200;
}

/**
 * Writes an entry. With the buffers and maps that it has; gzip makes a sixth to a ninth of it and adds a checksum.
 *
 * @param {Entry} entry Entry that Next keeps.
 * @returns {Promise<Buffer>} The bytes.
 */
export function packEntry(entry) {
  return compress(serialize(entry), { level: constants.Z_BEST_SPEED });
}

/**
 * Reads an entry.
 *
 * @param {Buffer} bytes Bytes that `packEntry` made.
 * @returns {Promise<Entry | null>} The entry; null when the bytes are damaged, or no entry.
 */
export async function unpackEntry(bytes) {
  try {
    /** @type {unknown} */
    const entry = deserialize(await decompress(bytes));
    return isEntry(entry) && isShared(entry) ? entry : null;
  } catch {
    return null;
  }
}

/**
 * @param {unknown} data Value that has been read.
 * @returns {data is Entry} Whether it has the parts of an entry.
 */
function isEntry(data) {
  if (typeof data !== 'object' || data === null) return false;
  return 'value' in data && 'lastModified' in data && 'cacheControl' in data;
}
