import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '@/lib/digest';
import { readIfThere } from '@/lib/files/read-if-there';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import { parsed, type Parsed } from '../../source/problem';
import { prepareImage, type Prepared } from './prepare';

/** An image that is ready to be published. */
export type ReadyImage = {
  /** SHA-256 of its content, in hex. */
  key: string;
  /** Facts of the image. */
  facts: Omit<Prepared, 'bytes'>;
  /** The file that holds the bytes to publish. */
  file: string;
};

/** Raise it when `prepareImage` makes something else of the same bytes. */
const VERSION = '5';

/** Entry of an image; where its bytes are kept too, `encoded` is their digest. */
type Entry = { facts: ReadyImage['facts']; encoded: string | null };

/**
 * Prepares images and remembers the outcome by their content: an unchanged image is prepared once in its life.
 * @param cacheDir cache folder; may be deleted, should outlive a build
 * @returns function that prepares a file
 */
export function createImageCache(cacheDir: string): (file: string) => Promise<Parsed<ReadyImage>> {
  const keyOf = createKeyOf();
  return async (file) => {
    const key = await keyOf(file);
    const entryFile = path.join(cacheDir, `${key}.json`);
    const encodedFile = path.join(cacheDir, `${key}.bytes`);
    const known = await readEntry(entryFile, encodedFile);
    if (known) return parsed({ key, facts: known.facts, file: known.encoded ? encodedFile : file });
    const prepared = await prepareImage(await readFile(file));
    if (!prepared.ok) return prepared;
    const { bytes, ...facts } = prepared.value;
    if (bytes) writeWhole(encodedFile, bytes);
    const entry: Entry = { facts, encoded: bytes && digest(bytes) };
    const json = JSON.stringify(entry);
    writeWhole(entryFile, `${digest(json)}\n${json}`);
    return parsed({ key, facts, file: bytes ? encodedFile : file });
  };
}

/** Hashes files by content; while the process lives, a file that nobody has touched is not read again. */
function createKeyOf(): (file: string) => Promise<string> {
  const keys = new Map<string, { stamp: string; key: string }>();
  return async (file) => {
    const { mtimeMs, ctimeMs, size } = await stat(file);
    const stamp = [mtimeMs, ctimeMs, size].join(' ');
    const known = keys.get(file);
    if (known?.stamp === stamp) return known.key;
    const key = createHash('sha256')
      .update(VERSION)
      .update(await readFile(file))
      .digest('hex');
    keys.set(file, { stamp, key });
    return key;
  };
}

/** An entry, or null where there is none, or it or the bytes that belong to it are damaged. */
async function readEntry(entryFile: string, encodedFile: string): Promise<Entry | null> {
  const [first, json = ''] = ((await readIfThere(entryFile)) ?? '').split('\n');
  if (first !== digest(json)) return null;
  const entry = JSON.parse(json) as Entry;
  const bytes = entry.encoded === null ? null : await readFile(encodedFile).catch(() => null);
  return (bytes && digest(bytes)) === entry.encoded ? entry : null;
}
