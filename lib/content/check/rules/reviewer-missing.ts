import { findingAt, offsetOf } from '../document-file';
import { mentions } from '../mentions';
import type { Rule } from '../rule';

/** A review has been somebody's. */
export const reviewerMissing: Rule = {
  id: 'reviewer-missing',
  level: 'warning',
  about: {
    zh: '写了审核时间（reviewed_at），就写审核人（reviewed_by）',
    en: 'where it is said when a review was (reviewed_at), it is said whose (reviewed_by)',
  },
  check: ({ posts }) =>
    posts
      .filter(({ frontMatter: { raw } }) => raw?.reviewed_at != null)
      .filter((post) => mentions(post, ['reviewed_by']).length === 0)
      .filter(({ problems }) => !problems.some(({ at: [field] }) => field === 'reviewed_by'))
      .map((post) =>
        findingAt(
          post,
          offsetOf(post, ['reviewed_at']),
          '有审核时间，没有审核人，网站上什么也不显示。请加上 reviewed_by: 姓名，或删去 reviewed_at。',
          'there is the date of a review and nobody who has reviewed: the site shows nothing. Add reviewed_by: name, or remove reviewed_at.',
        ),
      ),
};
