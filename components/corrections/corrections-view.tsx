import { ListHead } from '@/components/listing/list-head';
import { Pagination } from '@/components/listing/pagination';
import { Column } from '@/components/site/column';
import { PageHeader } from '@/components/site/page-header';
import { Clauses, LIST_ROOM } from '@/components/ui/clauses';
import { JsonLd } from '@/components/ui/inline-script';
import { pathsIn } from '@/lib/addresses/urls';
import type { ListedCorrection } from '@/lib/content/library/corrections';
import type { ListPage } from '@/lib/content/library/paginate';
import { getStrings } from '@/lib/i18n/strings';
import { listGraph } from '@/lib/seo/json-ld/graph';
import type { Locale } from '@/lib/site';
import { CorrectionText } from './correction-text';

type CorrectionsViewProps = {
  /** The page of corrections to show. */
  list: ListPage<ListedCorrection>;
  /** Language of the page. */
  locale: Locale;
};

/** Every correction and withdrawal of the publication, under the article that it mends. */
export function CorrectionsView({ list, locale }: CorrectionsViewProps) {
  const strings = getStrings(locale);
  const collection = {
    name: strings.corrections,
    description: strings.correctionsAbout,
    path: pathsIn(locale).listPage(pathsIn(locale).corrections(), list.page),
  };
  return (
    <Column>
      <JsonLd graph={listGraph(collection, [], locale)} />
      <PageHeader title={strings.corrections} description={strings.correctionsAbout} />
      <ListHead total={0} feeds={pathsIn(locale).corrections()} locale={locale} />
      {list.total === 0 ? (
        <p className="border-t border-rule py-8 text-ink-soft">{strings.noCorrections}</p>
      ) : (
        <ol className="correction-list all-corrections">
          {list.items.map(({ article, correction, isWithdrawal }) => (
            <li key={article.id + correction.date + correction.note}>
              <h2 lang={article.lang ?? undefined}>
                <a href={pathsIn(locale).article(article)}>
                  <Clauses text={article.title} room={LIST_ROOM} />
                </a>
              </h2>
              <CorrectionText correction={correction} isWithdrawal={isWithdrawal} locale={locale} />
            </li>
          ))}
        </ol>
      )}
      <Pagination list={list} path={pathsIn(locale).corrections()} locale={locale} />
    </Column>
  );
}
