import { Fragment } from 'react';
import { FEEDS, type FeedFormat } from '@/lib/addresses/route-table';
import { pathsIn } from '@/lib/addresses/urls';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type ListHeadProps = {
  /** Number of articles in the whole list. */
  total: number;
  /** Path of the list's feeds; null where it has none. */
  feeds: string | null;
  /** Language of the page. */
  locale: Locale;
};

/** The line on top of a list: how long it is, and its feeds; nothing over an empty list without any. */
export function ListHead({ total, feeds, locale }: ListHeadProps) {
  if (total === 0 && feeds === null) return null;
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 pb-2 text-sm text-ink-soft tabular-nums">
      {total > 0 && <p>{getStrings(locale).articleCount(total)}</p>}
      {feeds !== null && <FeedLinks list={feeds} locale={locale} />}
    </div>
  );
}

/** The one that most readers know is first. */
const formats: readonly FeedFormat[] = ['rss', 'atom', 'json'];

type FeedLinksProps = {
  /** Path of the list that has feeds. */
  list: string;
  /** Language of the page. */
  locale: Locale;
};

/** The feeds of a category or an author. */
function FeedLinks({ list, locale }: FeedLinksProps) {
  return (
    <p className="list-feeds flex flex-wrap items-baseline gap-x-4" data-print="no">
      <span className="py-1">{getStrings(locale).subscribe}</span>{' '}
      {formats.map((format) => (
        <Fragment key={format}>
          <a href={pathsIn(locale).feed(list, format)} className="py-1 hover:text-accent">
            {FEEDS[format].name}
          </a>{' '}
        </Fragment>
      ))}
    </p>
  );
}
