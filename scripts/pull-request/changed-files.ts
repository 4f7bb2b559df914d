import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ChangedArticle } from './preview-comment';

const run = promisify(execFile);

/** A file that is other than it was. */
export type ChangedFile = Pick<ChangedArticle, 'change'> & {
  /** Its path from the folder of the repository. */
  file: string;
};

const CHANGES: Readonly<Record<string, ChangedFile['change']>> = { A: 'added', D: 'removed' };

/**
 * The files of a folder that are other than where a branch began.
 * @param base a commit
 * @throws {Error} where git does not know it
 */
export async function changedFiles(folder: string, base: string): Promise<ChangedFile[]> {
  const args = [
    '-C',
    folder,
    'diff',
    '--name-status',
    '--no-renames',
    '-z',
    `${base}...HEAD`,
    '--',
    '.',
  ];
  const { stdout } = await run('git', args, { maxBuffer: 64 * 1024 * 1024 });
  const parts = stdout.split('\0');
  return parts.flatMap((letter, at) =>
    at % 2 === 0 && letter !== ''
      ? [{ change: CHANGES[letter] ?? 'changed', file: parts[at + 1] ?? '' }]
      : [],
  );
}
