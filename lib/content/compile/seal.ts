import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '@/lib/files/write-whole.mjs';
import { describe, type Manifest } from '../generations/manifest';

/** Files that say of those beside them that all are there. */
const STAMP = /^(?:made-of|.+\.stamp)$/u;

/**
 * Seals a folder: whatever in it is changed afterwards, by a disk or by a program, is found by
 * `removeUnsealed`. Most of what is compiled is not written again where nothing has changed.
 * @param manifest its files
 * @param file file of the seal
 */
export function seal(manifest: Manifest, file: string): void {
  writeWhole(file, JSON.stringify(manifest));
}

/**
 * Removes from a folder what is not as it was sealed, and the stamps beside it.
 * @param file file of the seal; without one all is removed
 */
export function removeUnsealed(folder: string, file: string): void {
  const sealed = factsOf(readSeal(file));
  for (const [name, fact] of factsOf(describe(folder))) {
    if (sealed.get(name) === fact) continue;
    const damaged = path.join(folder, name);
    rmSync(damaged, { force: true });
    const beside = path.dirname(damaged);
    for (const stamp of readdirSync(beside).filter((each) => STAMP.test(each)))
      rmSync(path.join(beside, stamp));
  }
}

/** Digests and sizes by path. */
function factsOf({ files, images }: Manifest): Map<string, string | number> {
  return new Map<string, string | number>([...Object.entries(files), ...Object.entries(images)]);
}

/** A seal that is missing or damaged seals nothing. */
function readSeal(file: string): Manifest {
  try {
    const { files = {}, images = {} } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Manifest>;
    return { files, images };
  } catch {
    return { files: {}, images: {} };
  }
}
