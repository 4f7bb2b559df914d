import { TitleList } from '@/components/front-page/title-list';
import { pathsIn } from '@/lib/addresses/urls';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Suggestions } from '@/lib/search/suggest';
import type { Locale } from '@/lib/site';

type NothingFoundProps = {
  /** Corrected query, titles near it, and categories and new articles to go on to. */
  suggestions: Suggestions;
  /** Language of the page. */
  locale: Locale;
};

const link = 'inline-block py-1 underline decoration-accent underline-offset-4 hover:text-accent';

/** Says that nothing was found, what is near, and where a reader may begin instead. */
export function NothingFound({ suggestions, locale }: NothingFoundProps) {
  const { query, articles, categories, latest } = suggestions;
  const strings = getStrings(locale);
  return (
    <div className="mt-10 space-y-10 border-t border-rule py-8">
      <div>
        <p role="status">{strings.searchNothing}</p>
        {query === null ? (
          <p className="mt-1 text-ink-soft">{strings.searchNothingHint}</p>
        ) : (
          <p className="mt-1">
            {strings.didYouMean}
            <a href={pathsIn(locale).search({ q: query })} className={link}>
              {query}
            </a>
          </p>
        )}
      </div>
      <Titles id="nearest-titles" name={strings.nearestTitles} {...{ articles, locale }} />
      {categories.length > 0 && (
        <section aria-labelledby="all-categories">
          <h2 id="all-categories" className="mb-2 text-sm text-ink-soft">
            {strings.categories}
          </h2>
          <ul className="flex flex-wrap gap-x-5">
            {categories.map((category) => (
              <li key={category.slug}>
                <a href={pathsIn(locale).category(category)} className={link}>
                  {category.name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Titles
        id="latest-articles"
        name={strings.latestArticles}
        articles={latest}
        locale={locale}
      />
    </div>
  );
}

type TitlesProps = {
  /** Id of the heading. */
  id: string;
  /** Heading of the titles. */
  name: string;
  /** In the order shown; nothing where there are none. */
  articles: readonly Article[];
  /** Language of the page. */
  locale: Locale;
};

function Titles({ id, name, articles, locale }: TitlesProps) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-sm text-ink-soft">
        {name}
      </h2>
      <TitleList articles={articles} locale={locale} />
    </section>
  );
}
