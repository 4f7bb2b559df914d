import type { ReactNode } from 'react';
import type { Crumb } from '@/components/site/breadcrumbs';
import { PageHeader } from '@/components/site/page-header';
import type { Thumbnails } from '@/lib/content/compiled/images/thumbnails';
import type { ListPage } from '@/lib/content/library/paginate';
import type { Article } from '@/lib/content/model';
import type { Locale } from '@/lib/site';
import { ArticleList } from './article-list';
import { ListFrame } from './list-frame';
import { ListHead } from './list-head';
import type { Shared } from './meta-line';
import type { ListOrder } from './pagination';
import { PeriodLinks } from './period-links';

type ListingProps = {
  /** The page's `h1`. */
  title: string;
  /** A sentence under it; empty for none. */
  description: string;
  /** The page of the list to show. */
  list: ListPage<Article>;
  /** The covers of its articles. */
  thumbnails: Thumbnails;
  /** Path of the list's first page. */
  path: string;
  /** Whether it has feeds of its own. */
  hasFeeds?: boolean;
  /** Order of the list; newest first if absent. */
  order?: ListOrder;
  /** The way down to it. */
  trail: readonly Crumb[];
  /** A portrait of the list's subject. */
  portrait?: ReactNode;
  /** Card about the list's subject; none if absent. */
  card?: ReactNode;
  /** Facts that the title says of every article; none if absent. */
  shared?: Shared;
  /** Years, months or days inside it, newest first. */
  periods?: readonly string[];
  /** Part of the dates that stands over the articles as headings; none if absent. */
  heads?: 'month' | 'day';
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
  thumbnails,
  path,
  hasFeeds = false,
  order = 'newest-first',
  trail,
  portrait,
  card,
  shared,
  periods = [],
  heads,
  empty,
  locale,
}: ListingProps) {
  return (
    <ListFrame {...{ description, list, path, order, trail, locale }} name={title}>
      <PageHeader title={title} description={description} portrait={portrait}>
        {card}
      </PageHeader>
      <PeriodLinks periods={periods} locale={locale} />
      <ListHead total={list.total} feeds={hasFeeds ? path : null} locale={locale} />
      <ArticleList
        articles={list.items}
        thumbnails={thumbnails}
        locale={locale}
        {...(shared && { shared })}
        {...(heads && { heads })}
        {...(empty && { empty })}
      />
    </ListFrame>
  );
}
