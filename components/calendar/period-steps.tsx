import type { ReactNode } from 'react';
import { Moon } from '@/components/ui/moon';
import { pathsIn } from '@/lib/addresses/urls';
import type { Neighbours } from '@/lib/content/library/editions';
import { formatPeriod, formatPeriodPart } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type PeriodStepsProps = {
  /** The period that they stand under. */
  period: string;
  /** The periods before and after. */
  neighbours: Neighbours;
  /** Language of the page. */
  locale: Locale;
};

/** Links to the year, the month or the edition before and after; nothing where there is neither. */
export function PeriodSteps({ period, neighbours: { earlier, later }, locale }: PeriodStepsProps) {
  if (earlier === null && later === null) return null;
  const strings = getStrings(locale);
  const year = period.slice(0, 'YYYY'.length);
  return (
    <nav aria-label={strings.periodSteps} className="text-sm">
      <ul className="flex flex-wrap justify-between gap-x-6">
        <li>
          {earlier !== null && (
            <a href={pathsIn(locale).period({ period: earlier })} rel="prev" className={LINK}>
              <span aria-hidden="true">←</span>{' '}
              <StepName
                year={year}
                period={earlier}
                edition={strings.earlierEdition}
                other={strings.earlierPeriod}
                locale={locale}
              />
            </a>
          )}
        </li>
        <li>
          {later !== null && (
            <a href={pathsIn(locale).period({ period: later })} rel="next" className={LINK}>
              <StepName
                year={year}
                period={later}
                edition={strings.laterEdition}
                other={strings.laterPeriod}
                locale={locale}
              />
              <span aria-hidden="true">→</span>
            </a>
          )}
        </li>
      </ul>
    </nav>
  );
}

const LINK = 'inline-flex items-center gap-x-2 py-1.5 tabular-nums hover:text-accent';

type StepNameProps = {
  /** The year from which the step leads, `YYYY`. */
  year: string;
  /** Period that the step leads to. */
  period: string;
  /** Name of a step from edition to edition. */
  edition: string;
  /** The same between months and years. */
  other: string;
  /** Language of the page. */
  locale: Locale;
};

function StepName({ year, period, edition, other, locale }: StepNameProps): ReactNode {
  if (period.length < 'YYYY-MM-DD'.length) {
    return (
      <>
        <span className="sr-only">{other}</span>{' '}
        <time dateTime={period}>{formatPeriod(period, locale)}</time>
      </>
    );
  }
  // A day of another year is shown with its year.
  const parts = [period.slice(0, 4), period.slice(0, 7), period].slice(
    period.startsWith(year) ? 1 : 0,
  );
  return (
    <>
      {edition}
      <Moon day={period} />
      <time dateTime={period} className="text-ink-soft">
        {parts.map(formatPeriodPart).join('')}
      </time>
    </>
  );
}
