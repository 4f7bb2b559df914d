import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { quoted } from './quoted';
import { typedFolder } from './typed';

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
  return { ...state, root, home: lead?.trim().replace(/^origin\//u, '') ?? null };
}

/**
 * Reads `git status --porcelain=v2 --branch -z` (https://git-scm.com/docs/git-status#_porcelain_format_version_2).
 */
export function readStatus(out: string): Omit<GitState, 'root' | 'home'> {
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

/** Null where git is not there, or refuses. */
async function git(folder: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch {
    return null;
  }
}

/** Command that fetches what the remote has: no editor is opened, and what is not committed stays. */
const PULL = 'pull --rebase --autostash';

/**
 * Gives remarks for an editor on the state of git beside what a command did: it changes nothing of it.
 * @param own files that the command has written
 */
export function gitRemarks(state: GitState, own: readonly string[]): string[] {
  const { root, changed, conflicts, behind, ahead, isDetached } = state;
  if (root === null) return ['（这里没有 git 版本库，或没有装 git：改动只在这台电脑上。）'];
  const mine = new Set(own.map((file) => inRepository(file, root)));
  const others = changed.filter((file) => !mine.has(file));
  const isDiverged = behind > 0 && ahead > 0;
  const counts = `本地多 ${String(ahead)} 次提交，远端多 ${String(behind)} 次`;
  return [
    ...(conflicts.length > 0 ? [`（有合并冲突，先解决：${conflicts.join('、')}）`] : []),
    ...(isDetached
      ? ['（现在不在任何分支上，这样提交的不会发布。先回到分支：下面的第一步。）']
      : []),
    ...(isDiverged ? [`（与远端分叉了：${counts}。没有替你合并：git ${PULL}）`] : []),
    ...(behind > 0 && !isDiverged
      ? [`（远端有 ${String(behind)} 次新的提交，还没有取来：git ${PULL}）`]
      : []),
    ...(others.length > 0
      ? [`（另有 ${String(others.length)} 个文件改了还没有提交，没有动它们。）`]
      : []),
  ];
}

/** Remarks and steps for an editor after a command has written files. */
export type Committing = {
  /** Remarks on the state of git. */
  remarks: string[];
  /** Commands that commit and push the files. */
  steps: string[];
};

/**
 * Gives the commands that commit the files which a command has written.
 * @param files they, and those that it has moved away
 */
export async function committing(
  folder: string,
  files: readonly string[],
  message: string,
): Promise<Committing> {
  const state = await gitState(folder);
  return { remarks: gitRemarks(state, files), steps: commitSteps(state, files, message) };
}

/**
 * The commands that commit these files and no others, and push them: as they are typed where the command was.
 * @param typed the folder in which the command was typed; npm starts scripts in the project's
 */
export function commitSteps(
  state: GitState,
  files: readonly string[],
  message: string,
  typed = typedFolder(),
): string[] {
  const { root, changed, hasUpstream, isDetached, home } = state;
  if (root === null) return [];
  const here = realpathSync(typed);
  const isInside = !/^\.\.(?:[/\\]|$)/u.test(path.relative(root, here));
  const git = isInside ? 'git' : `git -C ${quoted(root)}`;
  const named = [...new Set(files)]
    // A file that git does not know and that is gone cannot be added.
    .filter((file) => existsSync(file) || changed.includes(inRepository(file, root)))
    .map((file) => quoted(path.relative(isInside ? here : root, realOf(file))))
    .join(' ');
  return [
    ...(isDetached ? [`${git} switch ${home ?? '-c 分支的名称'}`] : []),
    `${git} add -- ${named}`,
    `${git} commit -m ${quoted(message.replaceAll(/["`$\\]/gu, '').trim())} -- ${named}`,
    // The remote may have more than was fetched: a push would be refused.
    ...(hasUpstream || home !== null
      ? [`${git} ${PULL}`, `${git} push`]
      : [`${git} push -u origin HEAD`]),
  ];
}

/** A file as git names it. */
function inRepository(file: string, root: string): string {
  return path.relative(root, realOf(file)).replaceAll(path.sep, '/');
}

/**
 * Gives the path of a file, also one that is there no longer, without links to folders: git goes by what they lead to.
 */
function realOf(file: string): string {
  const { dir, base } = path.parse(path.resolve(file));
  return path.join(existsSync(dir) ? realpathSync(dir) : dir, base);
}
