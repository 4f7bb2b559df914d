import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '@/lib/digest';
import { MANIFEST_FILE, nameOf, readManifest } from './manifest';

/**
 * Makes sure that a generation is as it was sealed: a copy may be half done, a disk may be damaged.
 * @param folder of the generation
 * @param sound folder of one that is known to be: files that are the same there on disk are not read again
 * @throws {Error} naming the first file that is not as it was
 */
export async function verify(folder: string, sound: string | null): Promise<void> {
  const manifest = readManifest(folder);
  if (manifest === null || nameOf(manifest) !== path.basename(folder)) {
    throw new Error(MANIFEST_FILE);
  }
  const inside = (root: string, name: string) =>
    path.join(/* turbopackIgnore: true */ root, /* turbopackIgnore: true */ name);
  for (const [name, sum] of Object.entries(manifest.files)) {
    const file = inside(folder, name);
    if (sound !== null && (await isSameFile(file, inside(sound, name)))) continue;
    const found = await readFile(file).catch(() => null);
    if (found === null || digest(found) !== sum) throw new Error(name);
  }
  for (const [name, bytes] of Object.entries(manifest.images)) {
    const found = await stat(inside(folder, name)).catch(() => null);
    if (found?.size !== bytes) throw new Error(name);
  }
}

/** Whether two paths lead to one file: generations share what has not changed. */
async function isSameFile(file: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all([file, other].map((each) => stat(each).catch(() => null)));
  return Boolean(one && two && one.ino !== 0 && one.ino === two.ino && one.dev === two.dev);
}
