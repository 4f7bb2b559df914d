import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** State of a folder, as git says it. Nothing of it is changed, and no network is asked. */
export type GitState = {
  /** The folder of the repository; null where there is no git or no repository. */
  root: string | null;
  /** Files that are changed or new, of the whole repository, as paths from its folder. */
  changed: string[];
  /** Files with both sides of a merge in them. */
  conflicts: string[];
  /** Commits that the remote branch has and this one has not, as far as was fetched. */
  behind: number;
  /** Commits that this branch has and the remote one has not. */
  ahead: number;
  /** Whether the branch has one at the remote that it is pushed to. */
  hasUpstream: boolean;
  /** Whether no branch is checked out: what is committed then belongs to none. */
  isDetached: boolean;
  /** Merge, or rebase, that waits for somebody to settle its conflicts; null where none does. */
  operation: 'merge' | 'rebase' | null;
  /** Branch that the remote leads with, where none is checked out and that is known. */
  home: string | null;
};

/** Asks git about a folder. */
export async function gitState(folder: string): Promise<GitState> {
  const options = ['--porcelain=v2', '--branch', '--untracked-files=all', '-z'];
  const out = await git(folder, ['--no-optional-locks', 'status', ...options]);
  const up = await git(folder, ['rev-parse', '--show-cdup']);
  const isThere = out !== null && up !== null;
  const root = isThere ? path.resolve(realpathSync(folder), up.trim()) : null;
  const state = readStatus(isThere ? out : '');
  const lead = state.isDetached
    ? await git(folder, ['rev-parse', '--abbrev-ref', 'origin/HEAD'])
    : null;
  const own = isThere ? await git(folder, ['rev-parse', '--absolute-git-dir']) : null;
  const operation = own === null ? null : operationIn(own.trim());
  return { ...state, root, operation, home: lead?.trim().replace(/^origin\//u, '') ?? null };
}

/** By the files that git leaves meanwhile: its status says nothing of it. */
function operationIn(gitDir: string): GitState['operation'] {
  const isThere = (name: string) => existsSync(path.join(gitDir, name));
  if (isThere('rebase-merge') || isThere('rebase-apply')) return 'rebase';
  return isThere('MERGE_HEAD') ? 'merge' : null;
}

/**
 * Reads `git status --porcelain=v2 --branch -z` (https://git-scm.com/docs/git-status#_porcelain_format_version_2).
 */
export function readStatus(out: string): Omit<GitState, 'root' | 'home' | 'operation'> {
  const changed: string[] = [];
  const conflicts: string[] = [];
  const entries = out.split('\0');
  let [ahead, behind] = [0, 0];
  const isDetached = entries.includes('# branch.head (detached)');
  let hasUpstream = false;
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at] ?? '';
    const counts = /^# branch\.ab \+(\d+) -(\d+)/u.exec(entry);
    if (counts) [ahead, behind] = [Number(counts[1]), Number(counts[2])];
    hasUpstream ||= entry.startsWith('# branch.upstream ');
    const file = fileOf(entry);
    if (file === null) continue;
    changed.push(file);
    if (entry.startsWith('u')) conflicts.push(file);
    // The entry of a renamed file is followed by its former name.
    if (entry.startsWith('2')) at += 1;
  }
  return { changed, conflicts, behind, ahead, hasUpstream, isDetached };
}

/** Number of fields before the path, by the first sign of an entry. */
const FIELDS: Readonly<Record<string, number>> = { '1': 8, '2': 9, u: 10, '?': 1 };

function fileOf(entry: string): string | null {
  const fields = FIELDS[entry[0] ?? ''];
  return fields === undefined ? null : entry.split(' ').slice(fields).join(' ');
}

/** Asks git for the name and the address of the one who writes, each null where it has not been told. */
export async function gitAuthor(
  folder: string,
): Promise<{ name: string | null; email: string | null }> {
  const asked = ['user.name', 'user.email'].map(async (key) => {
    const value = await git(folder, ['config', '--get', key]);
    return value?.trim() === '' ? null : (value?.trim() ?? null);
  });
  const [name = null, email = null] = await Promise.all(asked);
  return { name, email };
}

/**
 * Whether git has a file on record, as it was or as it is.
 * @param file its path from the folder of the repository
 */
export async function isOnRecord(root: string, file: string): Promise<boolean> {
  return (await git(root, ['cat-file', '-e', `HEAD:${file}`])) !== null;
}

/** Null where git is not there, or refuses. */
async function git(folder: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch {
    return null;
  }
}
