import { Breadcrumbs, type Crumb } from '@/components/site/breadcrumbs';
import type { Neighbours } from '@/lib/content/library/editions';
import { formatPeriod } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { PeriodSteps } from './period-steps';

type PeriodHeadProps = {
  /** A year `2026` or a month `2026-02`. */
  period: string;
  /** Number of editions in the period. */
  editions: number;
  /** Number of articles in the period. */
  articles: number;
  /** The periods before and after. */
  neighbours: Neighbours;
  /** The way down to it. */
  trail: readonly Crumb[];
  /** Language of the page. */
  locale: Locale;
};

/** The head of a year or a month: its name, what it holds, and the way to its neighbours. */
export function PeriodHead({
  period,
  editions,
  articles,
  neighbours,
  trail,
  locale,
}: PeriodHeadProps) {
  const strings = getStrings(locale);
  const counts = [strings.editionCount(editions), strings.articleCount(articles)];
  return (
    <div className="pt-6 pb-8 sm:pb-10">
      <Breadcrumbs trail={trail} locale={locale} />
      <header className="pt-4 pb-6 sm:pt-6">
        <h1 className="font-serif text-2xl font-bold sm:text-[2.25rem] sm:leading-tight">
          <time dateTime={period}>{formatPeriod(period, locale)}</time>
        </h1>
        <p className="mt-3 text-ink-soft tabular-nums">{counts.join(strings.listSeparator)}</p>
      </header>
      <PeriodSteps period={period} neighbours={neighbours} locale={locale} />
    </div>
  );
}
