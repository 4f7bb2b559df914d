import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Absolute path of the project. */
export const projectRoot = join(import.meta.dirname, '..');

/** Names that .gitignore leaves out, as patterns of it: `name/`, `name`, `*.end`; and git's own. */
const ignored = readFileSync(join(projectRoot, '.gitignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .concat('.git/', '.git')
  .map((line) => new RegExp(`^${line.replaceAll('.', '[.]').replaceAll('*', '.*')}$`));

/**
 * The project's own files. It walks the folders rather than ask git, so that it gives the same in
 * an unpacked archive.
 *
 * @param extension End of the files' names.
 * @returns Paths relative to the project, with forward slashes, in order.
 */
export function projectFiles(extension: RegExp): string[] {
  return walk(projectRoot)
    .map((path) => relative(projectRoot, path).split(sep).join('/'))
    .filter((path) => extension.test(path))
    .sort();
}

/** Reads a file of the project as text. */
export function readProjectFile(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !isIgnored(entry))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() ? [path] : [];
    });
}

function isIgnored(entry: Dirent) {
  const names = entry.isDirectory() ? [entry.name, `${entry.name}/`] : [entry.name];
  return ignored.some((pattern) => names.some((name) => pattern.test(name)));
}
