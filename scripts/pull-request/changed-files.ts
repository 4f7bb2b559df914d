import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A file that is other than it was. */
export type ChangedFile = {
  /** Kind of the change. */
  change: 'added' | 'changed' | 'removed' | 'renamed';
  /** Its path from the folder that was asked for, as it is; as it was where it is gone. */
  file: string;
  /** The path that it had; null for a new one. */
  before: string | null;
};

/** Files of a folder, as a branch changes them. */
export type Changes = {
  /** Commit where the branch began. */
  start: string;
  /** Files, in the order of their paths. */
  files: ChangedFile[];
};

/**
 * The files of a folder that are other than where a branch began.
 * @param base a commit
 * @throws {Error} where git does not know it
 */
export async function changedFiles(folder: string, base: string): Promise<Changes> {
  const start = (await git(folder, ['merge-base', base, 'HEAD'])).trim();
  // Without a limit: beyond a number of files git no longer looks for what was renamed and edited.
  const args = ['diff', '--name-status', '--relative', '-M', '-l0', '-z', start, 'HEAD', '--', '.'];
  const files = readNameStatus(await git(folder, args));
  return { start, files: files.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

/**
 * Text of a file in a commit.
 * @param file its path from the folder
 * @throws {Error} where it was not there
 */
export async function textIn(folder: string, commit: string, file: string): Promise<string> {
  return git(folder, ['show', `${commit}:./${file}`]);
}

async function git(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** Reads `git diff --name-status -z`: a letter, then a path, or the former one and the present one (`R087`). */
function readNameStatus(out: string): ChangedFile[] {
  const parts = out.split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const letter = parts[at] ?? '';
    const file = parts[at + 1] ?? '';
    if (letter.startsWith('R')) {
      files.push({ change: 'renamed', file: parts[at + 2] ?? '', before: file });
      at += 1;
    } else if (letter === 'A') files.push({ change: 'added', file, before: null });
    else files.push({ change: letter === 'D' ? 'removed' : 'changed', file, before: file });
  }
  return files;
}
