import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
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

/**
 * Takes an old site over before the tests of a group, into a folder that is removed after them.
 * @returns what came of it: to be asked for while they run
 */
export function importedBefore(folder: string) {
  const into = mkdtempSync(path.join(tmpdir(), 'yueliang-'));
  let result: ImportResult;
  beforeAll(async () => {
    result = await importOldSite(folder, into);
  });
  afterAll(() => rmSync(into, { recursive: true, force: true }));
  return {
    result: () => result,
    document: (place: string) =>
      result.site.documents.find((each) => each.place === place) ?? expect.fail(place),
  };
}
