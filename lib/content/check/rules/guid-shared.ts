import { findingAt, offsetOf } from '../document-file';
import type { Rule } from '../rule';

/** To readers of feeds two articles of one id are one. */
export const guidShared: Rule = {
  id: 'guid-shared',
  level: 'error',
  about: {
    zh: '每篇文章在订阅源里的编号（guid）独一无二',
    en: 'every article has an id of its own in feeds',
  },
  check: ({ posts, addresses }) => {
    const first = new Map<string, string>();
    return posts.flatMap((post) => {
      const id = addresses.entryOf(post)?.feedId ?? null;
      const other = id === null ? undefined : first.get(id);
      if (id !== null && other === undefined) first.set(id, post.file);
      if (id === null || other === undefined) return [];
      return findingAt(
        post,
        offsetOf(post, ['guid']),
        `订阅源里的编号 ${id} 与 ${other} 的相同，订阅的读者只会看到一篇。请给其中一篇写上另一个 guid。`,
        `the id in feeds, ${id}, is that of ${other} too: subscribers would see one of them. Give one of them another guid.`,
      );
    });
  },
};
