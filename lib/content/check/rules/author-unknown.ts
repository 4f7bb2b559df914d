import { didYouMean } from '@/lib/did-you-mean';
import type { Problem } from '../../source/problem';
import { createResolve, type Resolve } from '../../source/resolve';
import { findingAt, offsetOf } from '../document-file';
import { mentions } from '../mentions';
import type { Rule } from '../rule';

/** Whoever signs a post or has reviewed it has a document. */
export const authorUnknown: Rule = {
  id: 'author-unknown',
  level: 'error',
  about: {
    zh: '每位作者和审核人在 authors/ 下有文件',
    en: 'each author and each reviewer has a file in authors/',
  },
  check: ({ posts, authors, files, unreadable }) => {
    // While an author's file is damaged, we cannot know by which names the author goes.
    const damaged = [...files, ...unreadable].filter(({ kind }) => kind === 'authors');
    if (damaged.some(({ whole }) => !whole)) return [];
    const resolve = createResolve(authors.map(({ record }) => record));
    const names = authors.flatMap(({ record: { name, aliases, id } }) => [name, ...aliases, id]);
    const known = authors.map(({ record }) => record.name).join('、') || '—';
    return posts.flatMap((post) =>
      mentions(post, ['author', 'authors', 'reviewed_by'])
        .filter(({ name }) => resolve(name) === null)
        .map(({ name, path }) => {
          const meant = didYouMean(name, names);
          const remedy = severalNames(name, resolve) ?? {
            zh: `${meant ? `是否应为“${meant}”？` : ''}已有：${known}。请核对写法，或新建 authors/ 下的文件。`,
            en: `${meant ? `Did you mean "${meant}"? ` : ''}Known: ${known}. Check the spelling, or add a file to authors/.`,
          };
          return findingAt(
            post,
            offsetOf(post, path),
            `没有作者“${name}”。${remedy.zh}`,
            `no author "${name}". ${remedy.en}`,
          );
        }),
    );
  },
};

/** Separators of names: marks always, words only where those beside them are authors. */
const MARK = /\s*[、，,;；/／|&＆+]\s*/u;
const WORD = /\s*(?:和|与|及|以及)\s*|\s+(?:and|with)\s+|\s+/iu;

/** Tells how several authors are written, where one text seems to name several. */
function severalNames(name: string, resolve: Resolve): Problem | null {
  const [byMark, byWord] = [MARK, WORD].map((separator) =>
    name
      .replaceAll(/^[【［[]|[】］\]]$/gu, '')
      .split(separator)
      .filter(Boolean),
  ) as [string[], string[]];
  const names = byMark.length > 1 ? byMark : byWord;
  if (names.length < 2) return null;
  if (names === byWord && !names.every((each) => resolve(each) !== null)) return null;
  const list = `authors: [${names.join(', ')}]`;
  return {
    zh: `几位作者请写成列表：${list}，逗号用半角；每位在 authors/ 下有文件。`,
    en: `Write several authors as a list: ${list}. Each has a file in authors/.`,
  };
}
