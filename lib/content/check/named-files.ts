import path from 'node:path';
import { didYouMean } from '@/lib/did-you-mean';
import { kinds, listFiles } from '../source/files';

/** Folders that names of files are read against. */
export type Naming = {
  /** Content folder. */
  contentDir: string;
  /** The folder in which they were typed. */
  cwd: string;
};

/**
 * The documents that somebody names: by a path from where they are, or from the content folder.
 * @returns their paths as they appear in messages
 * @throws {Error} naming each that is no document, and what to write instead
 */
export async function namedFiles(names: readonly string[], naming: Naming): Promise<string[]> {
  const { contentDir, cwd } = naming;
  const { known } = await listFiles(contentDir);
  const sources = kinds.flatMap((kind) => known[kind]);
  const byPath = new Map(
    sources.map((source) => [
      fold(path.resolve(contentDir, source)),
      path.join(contentDir, source),
    ]),
  );
  const found = names.map((name) => ({
    name,
    file: [cwd, contentDir].flatMap((from) => byPath.get(fold(path.resolve(from, name))) ?? [])[0],
  }));
  const files = found.flatMap(({ file }) => file ?? []);
  if (files.length === names.length) return [...new Set(files)];
  const wrong = found.filter(({ file }) => file === undefined);
  throw new Error(wrong.map(({ name }) => notADocument(name, sources, naming)).join('\n'));
}

/** macOS writes names decomposed, editors type them composed. */
function fold(file: string): string {
  return file.normalize('NFC');
}

function notADocument(
  name: string,
  sources: readonly string[],
  { contentDir, cwd }: Naming,
): string {
  const typed = [cwd, contentDir]
    .map((from) => path.relative(contentDir, path.resolve(from, name)))
    .map((source) => source.replaceAll(path.sep, '/'));
  const namesake = sources.find((source) => path.basename(source) === path.basename(name));
  const source = namesake ?? typed.flatMap((each) => didYouMean(each, sources) ?? [])[0];
  const example = path.join(contentDir, source ?? 'posts/2026-02-28-name.md');
  const [zh, en] =
    source === undefined
      ? [
          `请写文章、作者、分类或页面的文件，如 ${example}；不写则检查全部。`,
          `Name the file of a post, an author, a category or a page, e.g. ${example}; without one, all are checked.`,
        ]
      : [`是否应为 ${example}？`, `Did you mean ${example}?`];
  return `“${name}”不是内容文件。${zh} / "${name}" is no document. ${en}`;
}
