import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What git says of a folder. Nothing of it is changed, and no network is asked. */
export type GitState = {
  /** Files that are changed or new, of the whole project; null where there is no git or no repository. */
  changed: string[] | null;
  /** Files with both sides of a merge in them. */
  conflicts: string[];
  /** Commits that the remote branch has and this one has not, as far as was fetched. */
  behind: number;
  /** Commits that this branch has and the remote one has not. */
  ahead: number;
};

const NOTHING: GitState = { changed: null, conflicts: [], behind: 0, ahead: 0 };

/** Asks git about a folder. */
export async function gitState(folder: string): Promise<GitState> {
  const options = ['--porcelain=v2', '--branch', '--untracked-files=all', '-z'];
  const out = await git(folder, ['--no-optional-locks', 'status', ...options]);
  return out === null ? NOTHING : readStatus(out);
}

/**
 * Reads `git status --porcelain=v2 --branch -z` (https://git-scm.com/docs/git-status#_porcelain_format_version_2).
 */
export function readStatus(out: string): GitState {
  const changed: string[] = [];
  const conflicts: string[] = [];
  const entries = out.split('\0');
  let [ahead, behind] = [0, 0];
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at] ?? '';
    const counts = /^# branch\.ab \+(\d+) -(\d+)/u.exec(entry);
    if (counts) [ahead, behind] = [Number(counts[1]), Number(counts[2])];
    const file = fileOf(entry);
    if (file === null) continue;
    changed.push(file);
    if (entry.startsWith('u')) conflicts.push(file);
    // What was renamed is followed by its name before.
    if (entry.startsWith('2')) at += 1;
  }
  return { changed, conflicts, behind, ahead };
}

/** How many fields stand before the path, by the first sign of an entry. */
const FIELDS: Readonly<Record<string, number>> = { '1': 8, '2': 9, u: 10, '?': 1 };

function fileOf(entry: string): string | null {
  const fields = FIELDS[entry[0] ?? ''];
  return fields === undefined ? null : entry.split(' ').slice(fields).join(' ');
}

/** What git has been told of who writes: their name and address, each null where it has not. */
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

/**
 * What an editor is told of the state of git beside what a command did: it changes nothing of it.
 * @param own files that the command has written
 */
export function gitRemarks(
  { changed, conflicts, behind, ahead }: GitState,
  own: readonly string[],
): string[] {
  if (changed === null) return ['（这里没有 git 版本库，或没有装 git：改动只在这台电脑上。）'];
  const others = changed.filter((file) => !own.some((each) => each.endsWith(file)));
  return [
    ...(conflicts.length > 0 ? [`（有合并冲突，先解决：${conflicts.join('、')}）`] : []),
    ...(behind > 0 && ahead > 0 ? [`（与远端分叉了：本地多 ${String(ahead)} 次提交，远端多 ${String(behind)} 次。没有替你合并，请先 git pull。）`] : []), // prettier-ignore
    ...(behind > 0 && ahead === 0
      ? [`（远端有 ${String(behind)} 次新的提交，请先 git pull。）`]
      : []),
    ...(others.length > 0
      ? [`（另有 ${String(others.length)} 个文件改了还没有提交，没有动它们。）`]
      : []),
  ];
}

/** What an editor is told after a command has written files. */
export type Committing = {
  /** Of the state of git. */
  remarks: string[];
  /** How the files are committed and pushed. */
  steps: string[];
};

/**
 * How the files that a command has written are committed.
 * @param files they, and those that it has moved away
 */
export async function committing(
  folder: string,
  files: readonly string[],
  message: string,
): Promise<Committing> {
  const state = await gitState(folder);
  const own = [...new Set(files)];
  // What git does not know and is not there cannot be added.
  const known = own.filter(
    (file) => existsSync(file) || state.changed?.some((each) => file.endsWith(each)),
  );
  return { remarks: gitRemarks(state, own), steps: commitSteps(known, message) };
}

/** The commands that commit files. */
export function commitSteps(files: readonly string[], message: string): string[] {
  const said = message.replaceAll(/["`$\\]/gu, '').trim();
  return [`git add ${files.map(quoted).join(' ')}`, `git commit -m "${said}"`, 'git push'];
}

/** As a shell takes it for one word. */
export function quoted(text: string): string {
  return /^[\p{L}\p{N}./_+-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
