import path from 'node:path';
import { importSite, type ImportOptions, type ImportResult } from '@/lib/import/import-site';
import { temporaryFolder } from './temporary-folder';

/** Gives the target of an import into a folder. */
export const targetIn = (into: string) => ({
  contentDir: path.join(into, 'content'),
  publicDir: path.join(into, 'public'),
  timeZone: 'Asia/Shanghai',
  pageSize: 20,
  mapping: {},
  oldSite: null,
  collections: [],
});

/**
 * Takes an old site over into a folder, an empty one by default, whatever engine it is of.
 * @param options options that differ from the usual ones
 */
export function importOldSite(
  folder: string,
  into = temporaryFolder(),
  options: Partial<ImportOptions> = {},
): Promise<ImportResult> {
  return importSite({
    ...targetIn(into),
    engine: 'auto',
    folder: path.resolve(folder),
    dryRun: false,
    sitemap: null,
    ...options,
  });
}
