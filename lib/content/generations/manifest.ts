import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { digest } from '@/lib/digest';
import { ifAbsent } from '@/lib/files/read-if-there';
import { IMAGES_FOLDER } from '../compiled/compiled-files';

/** List of a generation's files. It is written last: a folder without one is no generation. */
export type Manifest = {
  /** Digests of its files, by their paths in it. */
  files: Record<string, string>;
  /** Sizes of its images in bytes, by their paths: their names change with what they hold. */
  images: Record<string, number>;
};

/** The manifest's file, whose modification time says when a server has last used the generation. */
export const MANIFEST_FILE = 'generation.json';

/** Digits of a name: of 48 bits, so that among millions of generations hardly two share one. */
const NAME_DIGITS = 12;

/** The name of a generation: the same content has the same one on every machine. */
export function nameOf(manifest: Manifest): string {
  return digest(JSON.stringify(manifest)).slice(0, NAME_DIGITS);
}

/**
 * Notes what lies in a folder of compiled content.
 * @param folder the manifest itself and unfinished files in it are passed over
 */
export function describe(folder: string): Manifest {
  const files: Manifest['files'] = {};
  const images: Manifest['images'] = {};
  for (const entry of entriesBelow(folder)) {
    if (!entry.isFile() || entry.name === MANIFEST_FILE || entry.name.endsWith('.part')) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).replaceAll(path.sep, '/');
    if (name.startsWith(`${IMAGES_FOLDER}/`)) images[name] = statSync(file).size;
    else files[name] = digest(readFileSync(file));
  }
  return { files: sorted(files), images: sorted(images) };
}

/** Reads what a generation consists of; null where the folder is none, or its manifest is damaged. */
export function readManifest(folder: string): Manifest | null {
  try {
    const file = path.join(/* turbopackIgnore: true */ folder, MANIFEST_FILE);
    const { files, images } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Manifest>;
    return files && images ? { files, images } : null;
  } catch {
    return null;
  }
}

function entriesBelow(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    return ifAbsent([])(error);
  }
}

/** File systems list in orders of their own. */
function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
