import { lstatSync, readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Say } from '../note';
import { withoutPointers } from './large-files';

/** The folder of an old site: only what lies in it is ever read. */
export type SourceTree = {
  /** Its absolute path, free of symbolic links. */
  root: string;
  /** Paths of its files with forward slashes, as the disk has them, sorted. */
  files: readonly string[];
  /** Whether there is such a file. */
  has: (file: string) => boolean;
  /** The bytes of one of its files. */
  read: (file: string) => Buffer;
};

/** Folders that hold no sources, wherever they lie. */
const SKIPPED: ReadonlySet<string> = new Set([
  '.bundle',
  '.cache',
  '.git',
  '.jekyll-cache',
  '.sass-cache',
  '.svn',
  '_site',
  'node_modules',
  'vendor',
]);

/**
 * Lists the folder of an old site. Symbolic links are followed as long as they stay in it.
 * @throws {Error} when there is no such folder
 */
export function readTree(folder: string, say: Say): SourceTree {
  const root = rootOf(folder);
  const files: string[] = [];
  const seen = new Set<string>();
  const walk = (below: string) => {
    const real = realpathSync(path.join(root, below));
    if (seen.has(real)) return;
    seen.add(real);
    for (const entry of readdirSync(path.join(root, below), { withFileTypes: true })) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      const kind = kindOf(root, file, entry, say);
      if (kind === 'folder' && !SKIPPED.has(entry.name)) walk(file);
      if (kind === 'file') files.push(file);
    }
  };
  walk('');
  files.sort();
  const whole = withoutPointers(root, files, say);
  const known = new Set(whole);
  return {
    root,
    files: whole,
    has: (file) => known.has(file),
    read: (file) => readFileSync(path.join(root, file)),
  };
}

function rootOf(folder: string): string {
  try {
    const root = realpathSync(folder);
    if (statSync(root).isDirectory()) return root;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  throw new Error(
    `没有 ${folder} 这个文件夹，请核对路径 / there is no folder ${folder}: check the path`,
  );
}

function kindOf(root: string, file: string, entry: Dirent, say: Say): 'file' | 'folder' | null {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return null;
  const real = realOf(path.join(root, file));
  if (real?.startsWith(root + path.sep)) return lstatSync(real).isDirectory() ? 'folder' : 'file';
  say({
    level: 'lost',
    file,
    line: 1,
    about: 'link-out',
    problem: {
      zh: '这是一个符号链接，指向旧站文件夹之外（或哪里也不指），没有跟过去。要它，请把文件本身拷进来再导入。',
      en: 'this symbolic link leads out of the old site’s folder, or nowhere, and was not followed. Copy the file itself there and import again.',
    },
  });
  return null;
}

function realOf(file: string): string | null {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}
