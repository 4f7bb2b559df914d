import path from 'node:path';
import type { SourceTree } from '../source/tree';
import type { HugoConfig } from './config';

/** Logical place of a file of content, as Hugo has it. */
export type Logical = {
  /** Path in the old site's folder. */
  file: string;
  /** Path in the content folder without ending, language and `index`: a bundle is its folder. */
  path: string;
  /** Its first folder; empty for what stands in none. */
  section: string;
  /** The day that its name begins with. */
  day: string | null;
  /** Whether it is the page of a list, `_index.md`. */
  isList: boolean;
  /** The folder of its files where it is a bundle, with a slash at its end. */
  bundle: string | null;
  /** Its language where that is not the site's. */
  language: string | null;
  /** Code of that language, in lower case, where the site has the same in its own. */
  translation: string | null;
};

/** Endings of the files that Hugo renders and we read. */
const CONTENT = /\.(?:md|markdown|mdown|html?)$/iu;

/** Whether Hugo renders a file and we read it: HTML without front matter it copies as it is, as a picture. */
export function isContent(file: string, { read }: Pick<SourceTree, 'read'>): boolean {
  if (!/\.html?$/iu.test(file)) return CONTENT.test(file);
  return /^\uFEFF?\s*(?:---|\+\+\+|\{)/u.test(read(file).toString());
}

/** Path of a file in what Hugo takes for the content folder; null for what is not there. */
export function contentPath(file: string, { contents }: HugoConfig): string | null {
  const within = contents.find(({ folder }) => file.startsWith(folder));
  return within ? (within.at + file.slice(within.folder.length)).normalize('NFC') : null;
}

/** Derives the logical place of a file from its path. */
export function logicalOf(file: string, config: HugoConfig): Logical {
  const within = config.contents.find(({ folder }) => file.startsWith(folder));
  const below = (contentPath(file, config) ?? file).replace(CONTENT, '');
  const ending = /\.(?<code>[a-z]{2,3}(?:-\w+)*)$/iu.exec(below)?.groups?.code?.toLowerCase();
  const named = config.languages.find((each) => each.toLowerCase() === ending);
  const plain = named === undefined ? below : below.slice(0, -named.length - 1);
  const ofFolder = within?.language ?? null;
  const folder =
    ofFolder === null ? config.languages.find((each) => plain.startsWith(`${each}/`)) : undefined;
  const inLanguage = folder === undefined ? plain : plain.slice(folder.length + 1);
  const language = named ?? ofFolder ?? folder ?? null;
  const base = path.posix.basename(inLanguage);
  const isIndex = base === 'index' || base === '_index';
  const logical = isIndex ? path.posix.dirname(inLanguage).replace(/^\.$/u, '') : inLanguage;
  const isList = base === '_index';
  return {
    file,
    path: logical,
    section: isList
      ? (logical.split('/')[0] ?? '')
      : logical.includes('/')
        ? (logical.split('/')[0] ?? '')
        : '',
    day: /^\d{4}-\d{1,2}-\d{1,2}(?=-)/u.exec(path.posix.basename(logical))?.[0] ?? null,
    isList,
    bundle: base === 'index' ? `${path.posix.dirname(file)}/` : null,
    language: language?.toLowerCase() === config.language.toLowerCase() ? null : language,
    translation: null,
  };
}

/** Marks those of the files of a site that are translations of others. */
export function withTranslations(logicals: readonly Logical[]): Logical[] {
  const own = new Set(logicals.filter(({ language }) => language === null).map(keyOf));
  return logicals.map((each) =>
    each.language !== null && own.has(keyOf(each))
      ? { ...each, translation: each.language.toLowerCase() }
      : each,
  );
}

function keyOf({ path: logical, isList }: Logical): string {
  return `${logical}${isList ? '/' : ''}`;
}

/**
 * Gives its place here: the section `posts` is the folder of posts, others are folders in it. A translation says its
 * language in its name: what it was translated from has the name without.
 */
export function placeOf(
  { path: logical, section, translation }: Logical,
  kind: 'post' | 'page',
): string {
  const ending = translation === null ? '.md' : `-${translation}.md`;
  if (kind === 'page')
    return `pages/${logical.toLowerCase().replaceAll(/[\s/]+/gu, '-') || 'home'}${ending}`;
  return `${folderOf(section)}/${logical.slice(section.length + 1)}${ending}`;
}

/** The folder that a section's posts stand in. */
export function folderOf(section: string): string {
  return section === 'posts' || section === 'post' ? 'posts' : `posts/${section}`;
}
