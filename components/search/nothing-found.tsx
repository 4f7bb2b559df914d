import { getStrings } from '@/lib/i18n/strings';
import type { Suggestions } from '@/lib/search/suggest';
import type { Locale } from '@/lib/site';
import { paths } from '@/lib/urls';

type NothingFoundProps = {
  /** What may have been meant. */
  suggestions: Suggestions;
  /** Language of the page. */
  locale: Locale;
};

const link = 'inline-block py-1 underline decoration-accent underline-offset-4 hover:text-accent';

/** Says that nothing was found, and what is near. */
export function NothingFound({ suggestions: { query, articles }, locale }: NothingFoundProps) {
  const strings = getStrings(locale);
  return (
    <div className="mt-10 space-y-6 border-t border-rule py-8">
      <p role="status">{strings.searchNothing}</p>
      {query !== null && (
        <p>
          {strings.didYouMean}
          <a href={paths.search({ q: query })} className={link}>
            {query}
          </a>
        </p>
      )}
      {articles.length > 0 && (
        <section aria-labelledby="nearest-titles">
          <h2 id="nearest-titles" className="mb-2 text-sm text-ink-soft">
            {strings.nearestTitles}
          </h2>
          <ul>
            {articles.map((article) => (
              <li key={article.id}>
                <a href={paths.article(article)} className={link}>
                  {article.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
