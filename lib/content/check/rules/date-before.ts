import { dayOf } from '@/lib/time/time-zone';
import { findingAt } from '../document-file';
import { laterDates } from '../later-dates';
import type { Rule } from '../rule';

/** Changes come after publication: a text that is not published yet can be changed without a word. */
export const dateBefore: Rule = {
  id: 'date-before',
  level: 'warning',
  about: {
    zh: '更新和更正的日期不早于发布的那一天',
    en: 'dates of updates and corrections are not before the day of publication',
  },
  check: (context) =>
    laterDates(context).flatMap(({ document, offset, day, what, of, published }) => {
      if (published === null || of !== 'change') return [];
      const first = dayOf(new Date(published), context.timeZone);
      if (day >= first) return [];
      return findingAt(
        document,
        offset,
        `${what.zh} ${day} 早于发布日期 ${first}。请核对年、月、日；发布以前的改动不必写。`,
        `${what.en}, ${day}, is before the publication, ${first}. Check year, month and day; changes before it need no mention.`,
      );
    }),
};
