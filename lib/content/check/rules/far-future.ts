import { findingAt, offsetOf } from '../document-file';
import type { Rule } from '../rule';

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** A post is not scheduled for the far future. */
export const farFuture: Rule = {
  id: 'far-future',
  level: 'warning',
  about: { zh: '发布时间不在一年以后', en: 'a post is due within a year' },
  check: ({ posts, now }) =>
    posts
      .filter(({ record, whole }) => whole && !record.draft)
      .filter(({ record }) => Date.parse(record.publishedAt) - now.getTime() > YEAR)
      .map((post) =>
        findingAt(
          post,
          offsetOf(post, ['date']),
          `发布时间 ${post.record.day} 在一年以后，此前文章不公开。请核对年份；还没写好的请写 draft: true。`,
          `the post is due on ${post.record.day}, more than a year ahead, and hidden till then. Check the year; mark what is not ready with draft: true.`,
        ),
      ),
};
