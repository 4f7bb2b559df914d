import path from 'node:path';
import { readIfThereSync } from '@/lib/files/read-if-there';
import { isMap } from '../source/forms/map';

/**
 * Manifest of what `npm run import` has brought into a content folder (lib/import/write/manifest.ts), as a path in it.
 */
export const importManifest = '.imported.json';

/**
 * Lists what imports have brought into a content folder.
 * @returns their places in it; none where nothing was imported, null where the manifest is damaged
 */
export function readImported(contentDir: string): string[] | null {
  const text = readIfThereSync(path.join(contentDir, importManifest));
  if (text === null) return [];
  try {
    const read: unknown = JSON.parse(text);
    return isMap(read) && isMap(read.files) ? Object.keys(read.files) : null;
  } catch {
    // JSON.parse throws where it is no JSON, and for no other reason.
    return null;
  }
}
