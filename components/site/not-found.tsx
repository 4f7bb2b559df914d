import { TitleList } from '@/components/front-page/title-list';
import { SearchForm } from '@/components/search/search-form';
import { pathsIn } from '@/lib/addresses/urls';
import type { Article } from '@/lib/content/model';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import { Column } from './column';
import { PageHeader } from './page-header';
import { WaysOn } from './ways-on';

type NotFoundProps = {
  /** The newest first. */
  latest: readonly Article[];
  /** Language of the page. */
  locale: Locale;
};

/** Says that an address shows nothing, and where to go instead: the search, the latest articles, the front page. */
export function NotFound({ latest, locale }: NotFoundProps) {
  const strings = getStrings(locale);
  return (
    <Column>
      <PageHeader title={strings.notFound} description={strings.notFoundHint} />
      <SearchForm q="" hint="" locale={locale} />
      {latest.length > 0 && (
        <section className="mt-12 space-y-3">
          <h2 className="text-sm text-ink-soft">{strings.latestArticles}</h2>
          <TitleList articles={latest} locale={locale} />
        </section>
      )}
      <WaysOn
        ways={[
          [pathsIn(locale).home(), strings.backHome],
          [pathsIn(locale).archive(), strings.allArticles],
        ]}
      />
    </Column>
  );
}
