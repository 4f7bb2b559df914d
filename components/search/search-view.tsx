import { Column } from '@/components/site/column';
import { PageHeader } from '@/components/site/page-header';
import { getStrings } from '@/lib/i18n/strings';
import { explainProblem } from '@/lib/search/explain-problem';
import { MAX_LENGTH } from '@/lib/search/query';
import type { SearchAnswer, SearchProblem, SearchRequest } from '@/lib/search/search';
import type { Suggestions } from '@/lib/search/suggest';
import type { Locale } from '@/lib/site';
import { paths } from '@/lib/urls';
import { SearchForm } from './search-form';
import { SearchResults } from './search-results';

type SearchViewProps = {
  /** What was asked. */
  asked: SearchRequest;
  /** What was found, or why there is no answer. */
  answer: SearchAnswer | SearchProblem;
  /** Language of the page. */
  locale: Locale;
};

/** The search page: the form, and what it has found. */
export function SearchView({ asked, answer, locale }: SearchViewProps) {
  const strings = getStrings(locale);
  return (
    <Column>
      <PageHeader title={strings.search} />
      <SearchForm q={asked.q.slice(0, MAX_LENGTH)} hint={strings.searchHint} locale={locale} />
      {typeof answer === 'string' ? (
        <p role="status" className="mt-10 empty:hidden">
          {explainProblem(answer, strings)}
        </p>
      ) : answer.total === 0 ? (
        <NothingFound suggestions={answer.suggestions} locale={locale} />
      ) : (
        <SearchResults asked={asked} answer={answer} locale={locale} />
      )}
    </Column>
  );
}

type NothingFoundProps = {
  /** What may have been meant. */
  suggestions: Suggestions;
  /** Language of the page. */
  locale: Locale;
};

const link = 'inline-block py-1 underline decoration-accent underline-offset-4 hover:text-accent';

/** Says that nothing was found, and what is near. */
function NothingFound({ suggestions: { query, articles }, locale }: NothingFoundProps) {
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
