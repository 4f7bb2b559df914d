import type { Level } from '../finding';
import type { Language } from './language';

/** Words of the gate beside findings. */
export type Words = Record<Level, string> & {
  /** Label of a place that was mended. */
  fixed: string;
  /** Number of the places that were mended. */
  fixedCount: (count: number) => string;
  /** Many warnings of a kind: their number, and the first places. */
  places: (count: number, first: string) => string;
  /** Notice that all content was compiled. */
  compiled: (milliseconds: number) => string;
  /** Notice that content is served from now on; by the name of its generation. */
  published: (generation: string) => string;
  /** Notice that the program is not that of the running build, so that its content cannot be served by it. */
  otherProgram: string;
  /** Notice that the disk takes nothing more, or may not be written to; with the system's words. */
  refused: (reason: string) => string;
  /** Notice that a file was moved or deleted before it was read. */
  moved: (file: string) => string;
  /** Notice that another process compiles; by its number and its machine. */
  waiting: (holder: string) => string;
  /** Notice that it waits for changes of a folder. */
  watching: (folder: string) => string;
  /** The last line of a report: how many of each level, how many `--fix` mends, how many are accepted. */
  summary: (
    errors: number,
    warnings: number,
    fixable: number,
    accepted: number,
    files: readonly string[],
  ) => string;
};

/** Gives the command that mends the fixable ones. */
function fixCommand(files: readonly string[]): string {
  return ['npm run check -- --fix', ...files.map(quoted)].join(' ');
}

function quoted(file: string): string {
  return /^[\p{L}\p{N}./_-]+$/u.test(file) ? file : JSON.stringify(file);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The words in each language. */
export const wordsIn: Readonly<Record<Language, Words>> = {
  zh: {
    error: '错误',
    warning: '提醒',
    fixed: '已改',
    fixedCount: (fixed) => `已改正 ${fixed} 处。`,
    places: (found, first) => `${found} 处：${first}（每一处：npm run check）`,
    compiled: (milliseconds) => `内容已编译，用时 ${milliseconds} 毫秒。`,
    published: (generation) => `已换上内容 ${generation}。`,
    otherProgram:
      '程序（代码、依赖、Node 的版本或 SITE_URL）和运行中的网站不同，内容没有换上。请先 npm run build，再重新启动网站。',
    refused: (reason) =>
      `磁盘写不进去（${reason}），内容没有换上。请腾出空间，或检查文件夹的权限，再运行一次。`,
    moved: (file) => `${file} 刚刚被移走或删掉，没有读到。请再运行一次。`,
    waiting: (holder) => `另一个进程（${holder}）正在编译，等它结束……`,
    watching: (folder) => `看着 ${folder}：每次保存都会再检查，按 Ctrl+C 结束。`,
    summary: (errors, warnings, fixable, accepted, files) =>
      [
        `内容检查：${errors} 个错误，${warnings} 个提醒`,
        ...(fixable > 0 ? [`其中 ${fixable} 个可以自动改正：${fixCommand(files)}`] : []),
        ...(accepted > 0 ? [`另有 ${accepted} 个提醒已写明接受`] : []),
      ].join('；'),
  },
  en: {
    error: 'error',
    warning: 'warning',
    fixed: 'fixed',
    fixedCount: (fixed) => `${count(fixed, 'place')} fixed.`,
    places: (found, first) => `in ${count(found, 'place')}: ${first} (each of them: npm run check)`,
    compiled: (milliseconds) => `content compiled in ${milliseconds} ms`,
    published: (generation) => `the content ${generation} is served from now on`,
    otherProgram:
      'the program (its code, packages, version of Node or SITE_URL) is not that of the running site, and nothing was switched: npm run build first, and start the site anew',
    refused: (reason) =>
      `the disk refuses it (${reason}), and nothing was switched. Make room, or see to the rights of the folder, and run this again`,
    moved: (file) => `${file} was moved or deleted just now, and could not be read: run this again`,
    waiting: (holder) => `another process (${holder}) is compiling; waiting for it …`,
    watching: (folder) => `watching ${folder}: each save is checked again, Ctrl+C ends it`,
    summary: (errors, warnings, fixable, accepted, files) =>
      [
        `content check: ${count(errors, 'error')}, ${count(warnings, 'warning')}`,
        ...(fixable > 0 ? [`${fixable} fixable: ${fixCommand(files)}`] : []),
        ...(accepted > 0 ? [`${count(accepted, 'warning')} accepted`] : []),
      ].join('; '),
  },
};
