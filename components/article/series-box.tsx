import { Clauses, LIST_ROOM } from '@/components/ui/clauses';
import { Standing } from '@/components/ui/published';
import { pathsIn } from '@/lib/addresses/urls';
import type { SeriesPlace } from '@/lib/content/library/surroundings';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { ArticlePart } from './article-part';

type SeriesBoxProps = {
  /** The series, and where in it the article stands. */
  place: SeriesPlace;
  /** Language of the page. */
  locale: Locale;
};

/** The series that an article belongs to: its place, and the articles around it. */
export function SeriesBox({ place: { series, number, first, around }, locale }: SeriesBoxProps) {
  const strings = getStrings(locale);
  return (
    <ArticlePart
      id="article-series"
      title={<a href={pathsIn(locale).series(series)}>{strings.seriesOf(series.name)}</a>}
    >
      <p className="text-ink-soft">{strings.seriesPlace(number, series.articles.length)}</p>
      <ol className="series-list titles" start={first}>
        {around.map((article, index) => (
          <li key={article.id} lang={article.lang ?? undefined}>
            {first + index === number ? (
              <strong aria-current="page">
                <Clauses text={article.title} room={LIST_ROOM} />
              </strong>
            ) : (
              <a href={pathsIn(locale).article(article)}>
                <Clauses text={article.title} room={LIST_ROOM} />
              </a>
            )}{' '}
            <Standing article={article} locale={locale} />
          </li>
        ))}
      </ol>
    </ArticlePart>
  );
}
