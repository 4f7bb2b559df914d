import { findingAt, offsetOf } from '../document-file';
import type { Rule } from '../rule';

/** Fields that say the same thing: the first is shown where a post has both. */
const SYNONYMS = [
  ['updated', 'last_modified_at'],
  ['description', 'excerpt'],
  ['cover', 'image'],
] as const;

/** Fields of two names for one thing do not contradict each other. */
export const fieldDoubled: Rule = {
  id: 'field-doubled',
  level: 'warning',
  about: {
    zh: '意思相同的字段只写一个：`description` 与 `excerpt`、`updated` 与 `last_modified_at`、`cover` 与 `image`',
    en: 'of fields that mean the same there is one: `description` and `excerpt`, `updated` and `last_modified_at`, `cover` and `image`',
  },
  check: ({ posts }) =>
    posts.flatMap((post) =>
      SYNONYMS.flatMap(([shown, other]) => {
        const [first, second] = [post.frontMatter.raw?.[shown], post.frontMatter.raw?.[other]];
        if (first == null || second == null) return [];
        if (JSON.stringify(first) === JSON.stringify(second)) return [];
        return findingAt(
          post,
          offsetOf(post, [other]),
          `${other} 和 ${shown} 是一回事，只用 ${shown} 的值，这里的读者看不到。请留下一个。`,
          `${other} means the same as ${shown}, whose value is shown: this one is not. Keep one of them.`,
        );
      }),
    ),
};
