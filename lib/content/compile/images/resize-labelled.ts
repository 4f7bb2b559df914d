import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '@/lib/files/write-whole';
import { OPTIMISED_QUALITY } from '../../compiled/images/sources';

/** Raise it when the same picture is made otherwise. */
const VERSION = '1';

/**
 * Makes a labelled picture narrower, as the optimiser would, and keeps what it says of how it was made. It is made once
 * in its life.
 * @param key digest of its content
 * @param cacheDir cache folder; may be deleted, should outlive a build
 * @returns the file of the narrower one
 */
export async function resizeLabelled(
  picture: { file: string; key: string },
  width: number,
  cacheDir: string,
): Promise<string> {
  const file = path.join(cacheDir, `${picture.key}-${VERSION}-${String(width)}.webp`);
  if (existsSync(file)) return file;
  const { default: sharp } = await import('sharp');
  const made = sharp(picture.file)
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: OPTIMISED_QUALITY })
    // A published picture has no metadata but its labels.
    .keepXmp();
  writeWhole(file, await made.toBuffer());
  return file;
}
