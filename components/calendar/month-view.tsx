import { ArticleList } from '@/components/listing/article-list';
import { Pagination } from '@/components/listing/pagination';
import type { Crumb } from '@/components/site/breadcrumbs';
import { Column } from '@/components/site/column';
import { JsonLd } from '@/components/ui/inline-script';
import { pathsIn } from '@/lib/addresses/urls';
import type { Thumbnails } from '@/lib/content/compiled/images/thumbnails';
import type { CalendarWeek } from '@/lib/content/library/calendar';
import type { Neighbours } from '@/lib/content/library/editions';
import type { ListPage } from '@/lib/content/library/paginate';
import type { Article } from '@/lib/content/model';
import { formatPeriod } from '@/lib/i18n/dates';
import { listGraph } from '@/lib/seo/json-ld/graph';
import type { Locale } from '@/lib/site';
import { MonthCalendar } from './month-calendar';
import { PeriodHead } from './period-head';

type MonthViewProps = {
  /** `YYYY-MM`. */
  month: string;
  /** Its days by weeks. */
  weeks: readonly CalendarWeek[];
  /** The page of its articles to show. */
  list: ListPage<Article>;
  /** The covers of these. */
  thumbnails: Thumbnails;
  /** The months before and after. */
  neighbours: Neighbours;
  /** The way down to it. */
  trail: readonly Crumb[];
  /** Language of the page. */
  locale: Locale;
};

/** A month: its calendar, then its articles, without summaries: the page is an index. */
export function MonthView({
  month,
  weeks,
  list,
  thumbnails,
  neighbours,
  trail,
  locale,
}: MonthViewProps) {
  const editions = weeks.flat().filter((day) => day?.edition);
  const collection = {
    name: formatPeriod(month, locale),
    description: '',
    path: pathsIn(locale).listPage(pathsIn(locale).period({ period: month }), list.page),
  };
  return (
    <Column>
      <JsonLd graph={listGraph(collection, trail, locale)} />
      <PeriodHead
        period={month}
        editions={editions.length}
        articles={list.total}
        neighbours={neighbours}
        trail={trail}
        locale={locale}
      />
      <div className="pb-12">
        <MonthCalendar month={month} weeks={weeks} locale={locale} />
      </div>
      <ArticleList
        articles={list.items}
        thumbnails={thumbnails}
        withSummaries={false}
        heads="day"
        locale={locale}
      />
      <Pagination list={list} path={pathsIn(locale).period({ period: month })} locale={locale} />
    </Column>
  );
}
