import type { Metadata } from 'next';
import { getStrings } from '@/lib/i18n/strings';
import { pathsIn } from '@/lib/urls';
import { pageMetadata, type PageMetadata } from './metadata';

/** Metadata of a list's page; `title` and `path` are those of its first page. */
export type ListMetadata = PageMetadata & {
  /** Number of the page, from 1. */
  page: number;
};

/**
 * Metadata of a page of a list. Each page is canonical for itself. The pages before and after are links in its text
 * and nothing in its head: search engines follow links, and Firefox fetches what the head names as next before anybody
 * asks for it (https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-loading).
 */
export function listMetadata({ page, ...list }: ListMetadata): Metadata {
  const { locale } = list;
  return pageMetadata({
    ...list,
    title: getStrings(locale).pageTitle(list.title, page),
    feedTitle: list.title,
    path: pathsIn(locale).listPage(list.path, page),
  });
}
