import { dayOf } from '@/lib/time/time-zone';
import type { PostRecord } from '../../source/records/post';
import { findingAt, isForReaders, offsetOf } from '../document-file';
import type { Rule } from '../rule';

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** A review is of the text that is read. Days are compared, as a review may have one alone. */
export const reviewOutdated: Rule = {
  id: 'review-outdated',
  level: 'warning',
  about: {
    zh: '审核时间不早于最近一次更新（updated）或更正（笔误除外）的那一天，也不早于发布一年以上',
    en: 'a review is not before the day of the latest update or correction (slips aside), nor a year before the publication',
  },
  check: ({ posts, timeZone }) =>
    posts
      .filter((post) => post.whole && isForReaders(post) && post.record.reviewerNames.length > 0)
      .flatMap((post) => {
        const { reviewedAt, publishedAt } = post.record;
        if (reviewedAt === undefined) return [];
        const day = dayOf(new Date(reviewedAt), timeZone);
        const at = offsetOf(post, ['reviewed_at']);
        const changed = lastChange(post.record, timeZone);
        if (day < changed)
          return findingAt(
            post,
            at,
            `审核在 ${day}，文章 ${changed} 又改过，改过的内容没有人审核。请再审核一遍，改写 reviewed_at。`,
            `the review is of ${day}, and the article was changed on ${changed}: what has changed was not reviewed. Review it again and set reviewed_at.`,
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

/** The day on which a text was changed last, as its file says; empty where it was not. */
function lastChange({ updatedAt, corrections }: PostRecord, timeZone: string): string {
  const instants = corrections.filter(({ minor }) => !minor).map(({ date }) => date);
  if (updatedAt !== undefined) instants.push(updatedAt);
  return instants.map((instant) => dayOf(new Date(instant), timeZone)).reduce(later, '');
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
