import { didYouMean } from '../../did-you-mean';
import { createResolve } from '../../resolve';
import { findingAt, offsetOf } from '../document-file';
import { mentions } from '../mentions';
import type { Rule } from '../rule';

/** Each author of a post has a document. */
export const authorUnknown: Rule = {
  id: 'author-unknown',
  level: 'error',
  about: { zh: '每位作者在 authors/ 下有文件', en: 'each author has a file in authors/' },
  check: ({ posts, authors, files, unreadable }) => {
    // While an author's file is damaged, we cannot know by which names the author goes.
    const damaged = [...files, ...unreadable].filter(({ kind }) => kind === 'authors');
    if (damaged.some(({ whole }) => !whole)) return [];
    const resolve = createResolve(authors.map(({ record }) => record));
    const names = authors.flatMap(({ record: { name, aliases, id } }) => [name, ...aliases, id]);
    const known = authors.map(({ record }) => record.name).join('、') || '—';
    return posts.flatMap((post) =>
      mentions(post, ['author', 'authors'])
        .filter(({ name }) => resolve(name) === null)
        .map(({ name, path }) => {
          const meant = didYouMean(name, names);
          return findingAt(
            post,
            offsetOf(post, path),
            `没有作者“${name}”。${meant ? `是否应为“${meant}”？` : ''}已有：${known}。请核对写法，或新建 authors/ 下的文件。`,
            `no author "${name}".${meant ? ` Did you mean "${meant}"?` : ''} Known: ${known}. Check the spelling, or add a file to authors/.`,
          );
        }),
    );
  },
};
