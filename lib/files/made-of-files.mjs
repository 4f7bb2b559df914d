import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isRefusedByDisk } from './refused-by-disk.mjs';
import { writeWhole } from './write-whole.mjs';

/** Time by which a file that is written may look older than it is: file systems' clocks have wide steps. */
const CLOCK_MILLISECONDS = 50;

/**
 * Outcome of some work on files.
 *
 * @template T
 * @typedef {object} Made
 * @property {T} value Outcome, which survives JSON.
 * @property {string[]} sources Files that it was made of.
 * @property {string[]} [products] Files that whoever uses the outcome needs.
 */

/**
 * An outcome as it is kept: by whom it was made, and the state of its files then.
 *
 * @template T
 * @typedef {Made<T> & { maker: string, state?: string }} Kept
 */

/**
 * Makes something of files, or gives what was made of the same before. The content of files tells whether they are the
 * same, and the names beside the sources whether another file may have come into the place of one.
 *
 * @template T
 * @param {string} record File in which the outcome is kept; where the disk refuses it, it is made again the next time.
 * @param {string} maker Names all else that the outcome depends on.
 * @param {() => Promise<Made<T>>} make Makes it.
 * @returns {Promise<T>} The outcome.
 */
export async function madeOfFiles(record, maker, make) {
  const kept = /** @type {Kept<T> | undefined} */ (readRecord(record));
  if (kept?.maker === maker && kept.state !== undefined && kept.state === stateOf(kept))
    return kept.value;
  const start = Date.now() - CLOCK_MILLISECONDS;
  const made = await make();
  const state = stateOf(made);
  // A file that was saved meanwhile may have been read before that.
  const isOfNow = state !== undefined && made.sources.every((file) => changedAt(file) < start);
  if (isOfNow) writeRecord(record, { maker, ...made, state });
  return made.value;
}

/**
 * @param {string} record Path of a record, which may be absent or damaged.
 * @returns {unknown} Its content.
 */
function readRecord(record) {
  try {
    return JSON.parse(readFileSync(record, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} record Its path.
 * @param {object} content Its content.
 */
function writeRecord(record, content) {
  try {
    writeWhole(record, JSON.stringify(content));
  } catch (error) {
    if (!isRefusedByDisk(error)) throw error;
  }
}

/**
 * Names the state of files.
 *
 * @param {Pick<Made<unknown>, 'sources' | 'products'>} files The files.
 * @returns {string | undefined} Its name; undefined where a file is absent.
 */
function stateOf({ sources, products = [] }) {
  try {
    const folders = [...new Set(sources.map((file) => path.dirname(file)))];
    const names = folders.map((folder) => [folder, readdirSync(folder)]);
    const contents = [...sources, ...products].map((file) => [file, digest(readFileSync(file))]);
    return digest(JSON.stringify([names, contents]));
  } catch {
    return undefined;
  }
}

/**
 * Gives the instant at which a file was written last, in milliseconds; that of one which is gone is yet to come.
 *
 * @param {string} file Its path.
 */
function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
}

/** @param {string | Buffer} content A content. */
function digest(content) {
  return hash('sha256', content, 'hex');
}
