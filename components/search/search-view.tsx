import { Column } from '@/components/site/column';
import { PageHeader } from '@/components/site/page-header';
import { getStrings } from '@/lib/i18n/strings';
import { explainProblem } from '@/lib/search/explain-problem';
import { MAX_LENGTH } from '@/lib/search/query';
import type { SearchAnswer, SearchProblem, SearchRequest } from '@/lib/search/search';
import type { Locale } from '@/lib/site';
import { NothingFound } from './nothing-found';
import { SearchForm } from './search-form';
import { SearchResults } from './search-results';

type SearchViewProps = {
  /** The request. */
  asked: SearchRequest;
  /** The answer, or why there is none. */
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
