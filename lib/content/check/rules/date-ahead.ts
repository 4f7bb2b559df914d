import type { Context } from '../context';
import { findingAt } from '../document-file';
import type { RuleFinding } from '../finding';
import { type LaterDate, laterDates } from '../later-dates';
import type { Rule } from '../rule';

/** Slack for clocks and zones. */
const DAY = 24 * 60 * 60 * 1000;

/** Changes lie in the past: a feed that says that something will be changed is wrong for all its readers. */
export const dateAhead: Rule = {
  id: 'date-ahead',
  level: 'error',
  about: {
    zh: '更新、更正和审核的日期不在将来（也不在发布之后的将来）',
    en: 'dates of updates, corrections and reviews are not in the future',
  },
  check: (context) => datesAhead(context, ({ of }) => of !== 'source'),
};

/** A source is there when an article leans on it; a monthly may bear the date of the month to come. */
export const sourceAhead: Rule = {
  id: 'source-ahead',
  level: 'warning',
  about: {
    zh: '来源和存档的日期不在将来',
    en: 'dates of sources and of their archived copies are not in the future',
  },
  check: (context) => datesAhead(context, ({ of }) => of === 'source'),
};

function datesAhead(context: Context, isAsked: (date: LaterDate) => boolean): RuleFinding[] {
  return laterDates(context)
    .filter(isAsked)
    .filter(({ at, published }) => at - Math.max(context.now.getTime(), published ?? 0) > DAY)
    .map(({ document, offset, day, what }) =>
      findingAt(
        document,
        offset,
        `${what.zh} ${day} 还没有到，网站和订阅会把它告诉读者。请核对年、月、日。`,
        `${what.en}, ${day}, is still to come, and the site and its feeds would tell readers of it. Check year, month and day.`,
      ),
    );
}
