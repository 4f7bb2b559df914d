import { Column } from '@/components/site/column';
import { PageHeader } from '@/components/site/page-header';
import { pathsIn } from '@/lib/addresses/urls';
import type { NameTopic } from '@/lib/content/library/names';
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
  /** Name of the list of names that is searched for, or null. */
  name: Pick<NameTopic, 'slug' | 'name'> | null;
  /** Language of the page. */
  locale: Locale;
};

/** The search page: the form, and what it has found. */
export function SearchView({ asked, answer, name, locale }: SearchViewProps) {
  const strings = getStrings(locale);
  return (
    <Column>
      <PageHeader title={strings.search} />
      <SearchForm q={asked.q.slice(0, MAX_LENGTH)} hint={strings.searchHint} locale={locale} />
      {name && (
        <p className="mt-6 text-sm">
          <a
            href={pathsIn(locale).name(name)}
            className="inline-block py-1 underline underline-offset-4 hover:text-accent"
          >
            {strings.withName(name.name)}
          </a>
        </p>
      )}
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
