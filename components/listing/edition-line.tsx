import { formatPeriod } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import { site, type Locale } from '@/lib/site';
import { paths } from '@/lib/urls';

type EditionLineProps = {
  /** Day of the edition, `YYYY-MM-DD`, or null before the first one. */
  day: string | null;
  /** Language of the page. */
  locale: Locale;
};

/** The date line of a newspaper between two rules; the front page's `h1` is the name in it. */
export function EditionLine({ day, locale }: EditionLineProps) {
  return (
    <div className="mt-6 flex flex-wrap items-baseline justify-between gap-x-6 border-y border-t-2 border-y-rule border-t-ink py-2 text-sm sm:mt-10">
      <h1 className="font-bold">
        {site.name}
        <span className="font-normal text-ink-soft">
          {getStrings(locale).listSeparator}
          {site.tagline}
        </span>
      </h1>
      {day !== null && (
        <p className="text-ink-soft tabular-nums">
          <a href={paths.period(day)} className="py-1 hover:text-accent">
            <time dateTime={day}>{formatPeriod(day, locale)}</time>
          </a>
        </p>
      )}
    </div>
  );
}
