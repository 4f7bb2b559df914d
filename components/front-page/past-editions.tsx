import { Moon } from '@/components/ui/moon';
import { pathsIn } from '@/lib/addresses/urls';
import type { EditionDigest } from '@/lib/content/library/front-page';
import { formatDayIn } from '@/lib/i18n/dates';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { TitleList } from './title-list';

type PastEditionsProps = {
  /** The year of the latest edition, `YYYY`: the dates of others say theirs. */
  year: string;
  /** Newest first. */
  editions: readonly EditionDigest[];
  /** Language of the page. */
  locale: Locale;
};

/** The editions before the latest, each with its moon: how the month went. */
export function PastEditions({ year, editions, locale }: PastEditionsProps) {
  const strings = getStrings(locale);
  return (
    <section>
      <h2 className="section-title">{strings.pastEditions}</h2>
      <ol>
        {editions.map(({ edition: { day, number }, articles, more, total, categories }) => (
          <li key={day} className="past-edition">
            <div>
              <h3 className="text-sm leading-snug font-normal tabular-nums">
                <a href={pathsIn(locale).period({ period: day })}>
                  <Moon day={day} />
                  <time dateTime={day}>{formatDayIn(year, day, locale)}</time>{' '}
                  <span>{strings.editionNumber(number)}</span>
                </a>
              </h3>
              <p className="mt-1 text-sm break-keep text-ink-soft tabular-nums">
                {[strings.articleCount(total), ...categories.map(({ name }) => name)].join(
                  strings.listSeparator,
                )}
              </p>
            </div>
            <div>
              <TitleList articles={articles} locale={locale} />
              {more > 0 && (
                <a href={pathsIn(locale).period({ period: day })} className="text-sm text-ink-soft">
                  {strings.moreArticles(more)}
                </a>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
