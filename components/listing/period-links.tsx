import { pathsIn } from '@/lib/addresses/urls';
import { formatPeriodPart } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';

type PeriodLinksProps = {
  /** Years `2026`, months `2026-02` or days `2026-02-28`. */
  periods: readonly string[];
  /** Language of the page. */
  locale: Locale;
};

/** Shorter periods inside the one shown. */
export function PeriodLinks({ periods, locale }: PeriodLinksProps) {
  if (periods.length === 0) return null;
  return (
    <nav aria-label={getStrings(locale).archive} className="pb-8">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 tabular-nums">
        {periods.map((period) => (
          <li key={period}>
            <a
              href={pathsIn(locale).period({ period })}
              className="inline-block py-1 underline decoration-accent underline-offset-4 hover:text-accent"
            >
              <time dateTime={period}>{formatPeriodPart(period)}</time>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
