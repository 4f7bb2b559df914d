import { Moon } from '@/components/ui/moon';
import { pathsIn } from '@/lib/addresses/urls';
import { formatDayIn, formatPeriod } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/site';

type PeriodHeadLineProps = {
  /** A month `2026-02` or a day `2026-02-28`. */
  period: string;
  /** Language of the page. */
  locale: Locale;
};

/** The head over the articles of a month or a day, inside a long list; it leads to them all. */
export function PeriodHeadLine({ period, locale }: PeriodHeadLineProps) {
  const isDay = period.length > 'YYYY-MM'.length;
  return (
    <h2 className="list-period">
      <a href={pathsIn(locale).period({ period })} className="hover:text-accent">
        {isDay && <Moon day={period} />}
        <time dateTime={period}>
          {isDay ? formatDayIn(period.slice(0, 4), period, locale) : formatPeriod(period, locale)}
        </time>
      </a>
    </h2>
  );
}
