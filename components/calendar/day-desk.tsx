import { ArticleList } from '@/components/listing/article-list';
import { Pagination } from '@/components/listing/pagination';
import { Breadcrumbs, type Crumb } from '@/components/site/breadcrumbs';
import { Column } from '@/components/site/column';
import { JsonLd } from '@/components/ui/inline-script';
import type { Edition, Neighbours } from '@/lib/content/library/editions';
import type { ListPage } from '@/lib/content/library/paginate';
import type { Article } from '@/lib/content/model';
import { formatPeriod } from '@/lib/i18n/dates';
import { listGraph } from '@/lib/seo/json-ld/graph';
import type { Locale } from '@/lib/site';
import { paths } from '@/lib/urls';
import { DayHead } from './day-head';
import { PeriodSteps } from './period-steps';

type DayDeskProps = {
  /** The edition of the day. */
  edition: Edition;
  /** The page of its articles to show. */
  list: ListPage<Article>;
  /** The editions before and after. */
  neighbours: Neighbours;
  /** The way down to it. */
  trail: readonly Crumb[];
  /** Language of the page. */
  locale: Locale;
};

/** The day desk: an edition, and the way to the ones before and after. */
export function DayDesk({ edition, list, neighbours, trail, locale }: DayDeskProps) {
  const collection = {
    name: formatPeriod(edition.day, locale),
    description: '',
    path: paths.listPage(paths.period({ period: edition.day }), list.page),
  };
  return (
    <Column>
      <JsonLd graph={listGraph(collection, trail, locale)} />
      <div className="pt-6">
        <Breadcrumbs trail={trail} locale={locale} />
      </div>
      <DayHead edition={edition} articles={list.total} locale={locale} />
      <div className="pb-4">
        <PeriodSteps period={edition.day} neighbours={neighbours} locale={locale} />
      </div>
      <ArticleList articles={list.items} shared={{ day: edition.day }} locale={locale} />
      <Pagination list={list} path={paths.period({ period: edition.day })} locale={locale} />
    </Column>
  );
}
