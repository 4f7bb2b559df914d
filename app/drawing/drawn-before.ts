import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ifAbsent } from '@/lib/files/read-if-there';
import { site } from '@/lib/site';

/**
 * Reads a picture that an earlier build of the same program has drawn (scripts/build/kept-pictures.mjs).
 * @param version its name
 * @returns null where no build has drawn it, and always in a server, which has what its build has drawn
 */
export async function drawnBefore(version: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (site.drawnPictures === null) return null;
  const file = path.join(/* turbopackIgnore: true */ site.drawnPictures, version);
  return readFile(file).catch(ifAbsent(null));
}
