import { readdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { ifAbsent } from './read-if-there';

/**
 * Removes the files of a folder that nothing uses any more, and the folders that this leaves empty.
 * @param folder may be missing
 * @param used paths below it, with `/` between their parts
 */
export async function removeUnused(folder: string, used: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    ifAbsent([]),
  );
  const files = entries.filter((entry) => !entry.isDirectory());
  const pathOf = (file: (typeof files)[number]) => path.join(file.parentPath, file.name);
  const unused = files.map(pathOf).filter((file) => !used.has(below(folder, file)));
  await Promise.all(unused.map((file) => rm(file)));
  const parents = new Set(unused.map((file) => path.dirname(file)));
  for (const parent of parents) if ((await readdir(parent)).length === 0) await rmdir(parent);
}

function below(folder: string, file: string): string {
  return path.relative(folder, file).replaceAll(path.sep, '/');
}
