import { findingAt, offsetOf } from '../document-file';
import { mentions } from '../mentions';
import type { Rule } from '../rule';

/** Commas, in Chinese and in English: what is between them are several names. */
const COMMA = /\s*[，、,;；]\s*/u;

/** Full-width brackets around a list. */
const BRACKETS = /^[【［]|[】］]$/gu;

/** A list of names is written as one: `AI，日报` is one tag that nobody meant. */
export const namesJoined: Rule = {
  id: 'names-joined',
  level: 'warning',
  about: {
    zh: '几个分类或标签写成列表 [AI, 日报]，用半角逗号',
    en: 'several categories or tags are a list, [AI, 日报]',
  },
  check: ({ posts }) =>
    posts.flatMap((post) =>
      mentions(post, ['category', 'categories', 'tag', 'tags'])
        .filter(({ name }) => COMMA.test(name))
        .map(({ name, path }) => {
          const names = name.replace(BRACKETS, '').split(COMMA).filter(Boolean).join(', ');
          const list = path.length > 1 ? names : `[${names}]`;
          return findingAt(
            post,
            offsetOf(post, path),
            `“${name}”会当成一个名称。若是几个，请写成 ${list}，逗号用半角。`,
            `"${name}" is taken for one name. If they are several, write ${list}.`,
          );
        }),
    ),
};
