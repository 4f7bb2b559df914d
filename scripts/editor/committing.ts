import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { gitState, isOnRecord, type GitState } from './git';
import { quoted } from './quoted';
import { bareName } from './released-source';
import { typedFolder } from './typed';

/** Command that fetches what the remote has: no editor is opened, and what is not committed stays. */
const PULL = 'pull --rebase --autostash';

/**
 * Gives remarks for an editor on the state of git beside what a command did: it changes nothing of it.
 * @param own files that the command has written
 */
export function gitRemarks(state: GitState, own: readonly string[]): string[] {
  const { root, changed, conflicts, behind, ahead, isDetached, operation } = state;
  if (root === null) return ['（这里没有 git 版本库，或没有装 git：改动只在这台电脑上。）'];
  const mine = new Set(own.map((file) => inRepository(file, root)));
  const others = changed.filter((file) => !mine.has(file));
  const isDiverged = behind > 0 && ahead > 0;
  const counts = `本地多 ${String(ahead)} 次提交，远端多 ${String(behind)} 次`;
  return [
    ...(conflicts.length > 0 ? [`（有合并冲突，先解决：${conflicts.join('、')}）`] : []),
    ...(operation === null ? [] : ['（上一次合并没有做完，做完以前不能提交别的：见下一步。）']),
    ...(isDetached && operation === null
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

/** Steps that are left of a command that finds its work done already. */
export type Left = {
  /** Whether git does not know the post yet. */
  isNew: boolean;
  /** Commands that commit the post and push it; none where nothing of it is left. */
  steps: string[];
};

/**
 * Gives the steps that an editor has not taken since a command did its work: whoever runs it again sees them again.
 * @param file the post, as it is
 */
export async function leftToCommit(folder: string, file: string, message: string): Promise<Left> {
  const state = await gitState(folder);
  const { root, changed, ahead } = state;
  if (root === null) return { isNew: false, steps: [] };
  const own = inRepository(file, root);
  // The file that it was before it got its day.
  const former = changed.filter(
    (each) => bareName(each) === bareName(own) && !existsSync(path.join(root, each)),
  );
  const isNew = !(await isOnRecord(root, own));
  const files = [...former, ...(changed.includes(own) ? [own] : [])];
  const whole = files.map((each) => path.join(root, each));
  if (files.length > 0) return { isNew, steps: commitSteps(state, whole, message) };
  return { isNew, steps: ahead > 0 ? pushSteps(state, callFrom(typedFolder(), root).git) : [] };
}

/** Line for an editor whose work has not left this machine. */
export function notOut({ steps }: Left): string[] {
  return steps.length > 0 ? ['（还没有提交或推送，网站上还不是这样：见下一步。）'] : [];
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
  const { root, changed, conflicts, isDetached, home, operation } = state;
  if (root === null) return [];
  const { here, isInside, git } = callFrom(typed, root);
  const pathTyped = (file: string) => path.relative(isInside ? here : root, realOf(file));
  const named = [...new Set(files)]
    // A file that git does not know and that is gone cannot be added.
    .filter((file) => existsSync(file) || changed.includes(inRepository(file, root)))
    .map((file) => quoted(pathTyped(file)))
    .join(' ');
  if (operation !== null) {
    const open = conflicts.map((file) => quoted(pathTyped(path.join(root, file))));
    const settle = `打开 ${open.join('、')}，留下要的文字，删去 <<<<<<<、=======、>>>>>>> 开头的行`;
    return [
      ...(open.length > 0 ? [settle] : []),
      `${git} add -- ${[...open, named].join(' ')}`,
      // With what was just written in it: nothing else may be committed before it is done.
      `${git} -c core.editor=true ${operation} --continue`,
      // A rebase would undo the merge, and meet its conflicts again.
      ...(operation === 'merge'
        ? [`${git} pull --no-rebase --no-edit`, `${git} push`]
        : pushSteps(state, git)),
    ];
  }
  return [
    ...(isDetached ? [`${git} switch ${home ?? '-c 分支的名称'}`] : []),
    `${git} add -- ${named}`,
    `${git} commit -m ${quoted(message.replaceAll(/["`$\\]/gu, '').trim())} -- ${named}`,
    ...pushSteps(state, git),
  ];
}

/** The way in which git is called from the folder in which an editor types. */
function callFrom(typed: string, root: string) {
  const here = realpathSync(typed);
  const isInside = !/^\.\.(?:[/\\]|$)/u.test(path.relative(root, here));
  return { here, isInside, git: isInside ? 'git' : `git -C ${quoted(root)}` };
}

/** The remote may have more than was fetched: a push would be refused. */
function pushSteps({ hasUpstream, home }: GitState, git: string): string[] {
  return hasUpstream || home !== null
    ? [`${git} ${PULL}`, `${git} push`]
    : [`${git} push -u origin HEAD`];
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
