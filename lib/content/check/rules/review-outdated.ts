import { dayOf } from '@/lib/time-zone';
import { findingAt, offsetOf } from '../document-file';
import type { Rule } from '../rule';

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** A review is of the text that is read. Days are compared, as a review may have one alone. */
export const reviewOutdated: Rule = {
  id: 'review-outdated',
  level: 'warning',
  about: {
    zh: '审核时间不早于最近一次更新（updated）的那一天，也不早于发布一年以上',
    en: 'a review is not before the day of the latest update, nor a year before the publication',
  },
  check: ({ posts, timeZone }) =>
    posts
      .filter(({ record, whole }) => whole && !record.draft && record.reviewerNames.length > 0)
      .flatMap((post) => {
        const { reviewedAt, updatedAt, publishedAt } = post.record;
        if (reviewedAt === undefined) return [];
        const day = dayOf(new Date(reviewedAt), timeZone);
        const at = offsetOf(post, ['reviewed_at']);
        const updated = updatedAt === undefined ? '' : dayOf(new Date(updatedAt), timeZone);
        if (day < updated)
          return findingAt(
            post,
            at,
            `审核在 ${day}，文章 ${updated} 又更新过，更新的内容没有人审核。请再审核一遍，改写 reviewed_at。`,
            `the review is of ${day}, and the article was updated on ${updated}: what has changed was not reviewed. Review it again and set reviewed_at.`,
          );
        if (Date.parse(publishedAt) - Date.parse(reviewedAt) <= YEAR) return [];
        return findingAt(
          post,
          at,
          `审核时间 ${day} 比发布早一年以上。请核对年份。`,
          `the review, ${day}, is more than a year before the publication. Check the year.`,
        );
      }),
};
