import { emWidth } from '@/lib/chinese/em-width';
import { findingAt, offsetOf } from '../document-file';
import type { Rule } from '../rule';

/**
 * Width of a title in em, a Chinese character being one. A card of 1200 × 630 has room for three
 * lines of 14 em at 72 px between margins of 90 px, less 2 em for lines that end at a clause.
 * On a phone (20 em a line) that is two lines of a list.
 */
const LIMIT = 40;

/** A title fits on a card. */
export const titleLong: Rule = {
  id: 'title-long',
  level: 'warning',
  about: {
    zh: `标题不超过 ${LIMIT} 个汉字宽（字母、数字算半个），分享卡片上放得下`,
    en: `a title is at most ${LIMIT} em wide, so that it fits on a card`,
  },
  check: ({ posts }) =>
    posts.flatMap((post) => {
      const width = emWidth(post.record.title);
      if (width <= LIMIT) return [];
      return findingAt(
        post,
        offsetOf(post, ['title']),
        `标题有 ${Math.ceil(width)} 个字宽，分享卡片上放不下。请缩短到 ${LIMIT} 个字以内。`,
        `the title is ${Math.ceil(width)} em wide and does not fit on a card. Shorten it to ${LIMIT}.`,
      );
    }),
};
