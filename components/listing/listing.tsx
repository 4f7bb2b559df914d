import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from '@/components/site/breadcrumbs';
import { Column } from '@/components/site/column';
import { PageHeader } from '@/components/site/page-header';
import { JsonLd } from '@/components/ui/inline-script';
import type { Article } from '@/lib/content/model';
import type { ListPage } from '@/lib/content/paginate';
import { getStrings } from '@/lib/i18n/strings';
import { listGraph } from '@/lib/seo/json-ld/graph';
import type { Locale } from '@/lib/site';
import { paths } from '@/lib/urls';
import { ArticleList } from './article-list';
import { FeedLinks } from './feed-links';
import { Pagination, type ListOrder } from './pagination';
import { PeriodLinks } from './period-links';

type ListingProps = {
  /** The page's `h1`. */
  title: string;
  /** A sentence under it; empty for none. */
  description: string;
  /** The page of the list to show. */
  list: ListPage<Article>;
  /** Path of the list's first page. */
  path: string;
  /** Whether it has feeds of its own. */
  hasFeeds?: boolean;
  /** How it is ordered: by date from the newest if absent. */
  order?: ListOrder;
  /** The way down to it. */
  trail: readonly Crumb[];
  /** What there is to say of the list's subject, under the title. */
  card?: ReactNode;
  /** Years, months or days inside it, newest first. */
  periods?: readonly string[];
  /** Said instead of an empty list. */
  empty?: string;
  /** Language of the page. */
  locale: Locale;
};

/** A list of articles: a period, a category, an author. */
export function Listing({
  title,
  description,
  list,
  path,
  hasFeeds = false,
  order = 'newest-first',
  trail,
  card,
  periods = [],
  empty,
  locale,
}: ListingProps) {
  const strings = getStrings(locale);
  const count = list.total > 0 ? strings.articleCount(list.total) : '';
  const collection = {
    name: title,
    description,
    path: paths.listPage(path, list.page),
  };
  return (
    <Column>
      <JsonLd graph={listGraph(collection, trail, locale)} />
      <div className="pt-6">
        <Breadcrumbs trail={trail} locale={locale} />
      </div>
      <PageHeader title={title} description={description} count={count} />
      {hasFeeds && <FeedLinks list={path} locale={locale} />}
      {card}
      <PeriodLinks periods={periods} locale={locale} />
      <ArticleList articles={list.items} locale={locale} {...(empty && { empty })} />
      <Pagination list={list} path={path} order={order} locale={locale} />
    </Column>
  );
}
