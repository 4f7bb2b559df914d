import { parseDate } from '../../source/forms/date';
import { findingAt, offsetOf } from '../document-file';
import type { Rule } from '../rule';

/** A day at the start of a file's name, and one at the start of a date. */
const FILE_DAY = /(?:^|\/)(\d{4}-\d{1,2}-\d{1,2})-[^/]+$/u;
const WRITTEN_DAY = /^\d{4}-\d{1,2}-\d{1,2}/u;

/** The day in a file's name is that of its date: one of them is a slip, and the address has the date's. */
export const fileDay: Rule = {
  id: 'file-day',
  level: 'warning',
  about: {
    zh: '文件名开头的日期与 date 是同一天',
    en: 'the day in the name of a file is that of its date',
  },
  check: ({ posts, timeZone }) =>
    posts.flatMap((post) => {
      const { frontMatter, record, source } = post;
      const date = frontMatter.raw?.date;
      const [, named] = FILE_DAY.exec(source) ?? [];
      if (named === undefined || typeof date !== 'string' || !parseDate(date, timeZone).ok)
        return [];
      // In the zone of its author the day may be another one.
      const days = [record.day, padded(WRITTEN_DAY.exec(date.trim())?.[0] ?? '')];
      if (days.includes(padded(named))) return [];
      return findingAt(
        post,
        offsetOf(post, ['date']),
        `文件名里是 ${named}，date 却是 ${record.day}；网址和页面用 date 的日子。请核对，把写错的一处改过来。`,
        `the file is named for ${named}, and its date is ${record.day}, which address and page go by. Check which is right, and mend the other.`,
      );
    }),
};

function padded(day: string): string {
  return day.replaceAll(/-(?=\d(?:-|$))/gu, '-0');
}
