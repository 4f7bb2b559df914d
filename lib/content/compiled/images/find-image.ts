import { stat } from 'node:fs/promises';
import path from 'node:path';
import { recordingType } from '@/lib/recording-types';
import { compiledFiles, type CompiledContent } from '../compiled-files';
import { isImageAddress, IMAGES } from './address';

/** An image, or a recording, as it lies on disk. */
export type ImageFile = {
  /** Its absolute path. */
  file: string;
  /** Its size in bytes. */
  size: number;
  /** Its media type. */
  type: string;
};

/** Media types by the endings that addresses have. */
const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * Finds the image that has an address.
 * @param address path of it, in the one form that we write; others find nothing
 * @param contents contents in which it may be: those served now, and those of open pages
 */
export async function findImage(
  address: string,
  contents: readonly CompiledContent[],
): Promise<ImageFile | null> {
  if (!isImageAddress(address)) return null;
  const type = TYPES[path.extname(address)] ?? recordingType(address) ?? 'application/octet-stream';
  const name = address.slice(IMAGES.length + 1);
  for (const content of contents) {
    const file = path.join(/* turbopackIgnore: true */ compiledFiles(content).images, name);
    const found = await stat(file).catch(() => null);
    if (found?.isFile()) return { file, size: found.size, type };
  }
  return null;
}
