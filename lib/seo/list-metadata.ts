import type { Metadata } from 'next';
import { pageCount } from '@/lib/content/library/paginate';
import { getStrings } from '@/lib/i18n/strings';
import { site, type Locale } from '@/lib/site';
import { absoluteUrl, paths } from '@/lib/urls';
import { pageMetadata, type PageMetadata } from './metadata';

/** What a list says of itself; `title` and `path` are those of its first page. */
export type ListMetadata = PageMetadata & {
  /** Number of the page, from 1. */
  page: number;
  /** Number of items on all pages. */
  total: number;
  /** Language of the page. */
  locale: Locale;
};

/**
 * Metadata of a page of a list. Each page is canonical for itself, and says which come before and after
 * (https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-loading).
 */
export function listMetadata({ page, total, locale, ...list }: ListMetadata): Metadata {
  const address = (number: number) => absoluteUrl(paths.listPage(list.path, number));
  return {
    ...pageMetadata({
      ...list,
      title: getStrings(locale).pageTitle(list.title, page),
      feedTitle: list.title,
      path: paths.listPage(list.path, page),
    }),
    pagination: {
      previous: page > 1 ? address(page - 1) : null,
      next: page < pageCount(total, site.pageSize) ? address(page + 1) : null,
    },
  };
}
