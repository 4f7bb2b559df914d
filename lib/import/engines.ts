import { hexo } from './hexo/reader';
import { hugo } from './hugo/reader';
import { jekyll } from './jekyll/reader';
import type { Engine } from './model';
import type { Reader } from './reader';
import type { SourceTree } from './source/tree';

/** Readers of the engines, those first whose marks leave least doubt. */
const readers: readonly Reader[] = [hexo, hugo, jekyll];

/** Names that may be asked for. */
export const engineNames: readonly (Engine | 'auto')[] = [
  ...readers.map(({ engine }) => engine),
  'auto',
];

/**
 * The reader of an engine, or of the one that a folder looks like.
 * @throws {Error} when there is none, or the folder looks like no site
 */
export function readerOf(name: string, tree: SourceTree): Reader {
  const asked = readers.find(({ engine }) => engine === name);
  const found = name === 'auto' ? readers.find((reader) => reader.recognises(tree)) : asked;
  if (found?.recognises(tree)) return found;
  if (asked || name === 'auto') {
    const what = asked ? asked.engine : readers.map(({ engine }) => engine).join('、');
    throw new Error(
      `${tree.root} 不像 ${what} 的源文件夹：没有它的配置或文章文件夹。请给出源文件夹（不是生成的网站） / does not look like the sources of a ${what} site. Name the folder of the sources, not of the site that was built`,
    );
  }
  throw new Error(
    `不认识“${name}”，可以写 ${engineNames.join('、')} / "${name}" is unknown: ${engineNames.join(', ')}`,
  );
}
