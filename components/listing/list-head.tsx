import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { FeedLinks } from './feed-links';

type ListHeadProps = {
  /** How many articles the whole list has. */
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
