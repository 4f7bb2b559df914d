import { lstatSync } from 'node:fs';
import path from 'node:path';
import { isReservedPage } from '@/lib/addresses/reserved';
import { ROOT_ENDINGS, ROOT_NAME, WELL_KNOWN, WELL_KNOWN_NAME } from '@/lib/addresses/root-files';
import type { Problem } from './problem';

/** The folder whose files are served at the root of the site. */
export const ROOT_FOLDER = 'root';

/** A file of that folder. */
export type RootFile = {
  /** Path in the content folder. */
  source: string;
  /** Address at which it is served. */
  address: string;
  /** Reason why it is not served; null where it is. */
  problem: Problem | null;
};

/** Bytes of a file: what is put at a root is a line or an icon, and travels with each function of a deployment. */
const MOST = 1024 * 1024;

const AT_ROOT = new RegExp(`^${ROOT_NAME}$`, 'u');
const WELL_KNOWN_FILE = new RegExp(`^${WELL_KNOWN_NAME}$`, 'u');

/**
 * Looks at the files for the root of the site.
 * @param sources their paths in the content folder, links too (`listFiles`)
 */
export function readRootFiles(contentDir: string, sources: readonly string[]): RootFile[] {
  const seen = new Map<string, string>();
  return sources.map((source) => {
    const name = source.slice(ROOT_FOLDER.length + 1);
    const address = `/${name}`;
    const twin = seen.get(address.toLowerCase());
    const problem = problemOf(path.join(contentDir, source), name, twin);
    if (problem === null) seen.set(address.toLowerCase(), source);
    return { source, address, problem };
  });
}

/** The first that is wrong with a file; null where nothing is. */
function problemOf(file: string, name: string, twin: string | undefined): Problem | null {
  const found = lstatSync(file);
  if (found.isSymbolicLink()) return IS_LINK;
  const [first = '', ...rest] = name.split('/');
  if (name.split('/').some((part) => part.startsWith('.') && part !== WELL_KNOWN)) return HIDDEN;
  if (rest.length > 0 && (first !== WELL_KNOWN || rest.length > 1)) return IN_FOLDER;
  const isNamed = rest.length > 0 ? WELL_KNOWN_FILE.test(rest.join('')) : AT_ROOT.test(first);
  if (!isNamed) return BADLY_NAMED;
  if (rest.length === 0 && isReservedPage(first)) return isMade(name);
  if (twin !== undefined) return isTwin(twin);
  return found.size > MOST ? tooLarge(found.size) : null;
}

const IS_LINK: Problem = {
  zh: '这是指向别处的链接，不会出现在网站上。请把文件本身放在这里。',
  en: 'this is a link to somewhere else, which the site does not follow. Put the file itself here.',
};

const HIDDEN: Problem = {
  zh: `以 . 开头的文件不会出现在网站上，${WELL_KNOWN}/ 里的除外。没有用的请删去；要放在根目录下的，照平台给的名字改名。`,
  en: `files whose names begin with a dot are not served, but for those in ${WELL_KNOWN}/. Remove it, or give it the name that the platform gave it.`,
};

const IN_FOLDER: Problem = {
  zh: `网站根目录下只能有 ${WELL_KNOWN}/ 一个文件夹，里面不能再有文件夹。请把文件移到 ${ROOT_FOLDER}/ 里；图片放在文章旁边。`,
  en: `the root of the site has no folder but ${WELL_KNOWN}/, and that has none. Move the file up to ${ROOT_FOLDER}/; pictures lie beside their articles.`,
};

const BADLY_NAMED: Problem = {
  zh: `文件名只能有英文字母、数字和 - _ .，不能以 - 或 . 开头，扩展名为 ${ROOT_ENDINGS.join('、')} 之一。请照平台给的名字改回来。`,
  en: `a name here has Latin letters, digits and - _ . alone, begins with a letter or a digit, and ends with one of ${ROOT_ENDINGS.join(', ')}. Give the file the name that the platform gave it.`,
};

function isMade(name: string): Problem {
  return {
    zh: `/${name} 由网站自己生成，这个文件不会出现。请删掉它，或改名。`,
    en: `the site itself answers /${name}, and this file would not be seen. Remove or rename it.`,
  };
}

function isTwin(twin: string): Problem {
  return {
    zh: `与 ${twin} 只有大小写不同，网址分不清。请只留一个。`,
    en: `it differs from ${twin} in letter case alone, and their addresses cannot be told apart. Keep one.`,
  };
}

function tooLarge(bytes: number): Problem {
  return {
    zh: `文件有 ${String(bytes)} 字节，这里最多 ${String(MOST)} 字节（1 MB）。给读者下载的文件放在 public/assets/ 里。`,
    en: `the file has ${String(bytes)} bytes, ${String(MOST)} (1 MB) at the most here. What readers are to download goes to public/assets/.`,
  };
}
