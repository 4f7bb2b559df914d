import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { INDEX_FILE } from '../compiled/compiled-files';
import type { ContentIndex } from '../model';

/** Signs of the index that was read last. */
let seen = '';

/**
 * Reads the index that was compiled last; null where it is the one that was read before. While developing: a page that is
 * asked for in the instant of a save is made of the module of the index before, and Next may keep that for good, so that
 * the page of a post that cannot be read would not say why.
 * @param folder the compiled content
 */
export function newerIndex(folder: string): ContentIndex | null {
  const file = path.join(/* turbopackIgnore: true */ folder, INDEX_FILE);
  const { ino, mtimeMs } = statSync(file);
  const signs = `${file} ${String(ino)} ${String(mtimeMs)}`;
  if (signs === seen) return null;
  seen = signs;
  return JSON.parse(readFileSync(file, 'utf8')) as ContentIndex;
}
