import type { Locale } from '@/lib/site';
import type { Route } from './route-table';
import { pathOf } from './urls';

/** Paths of the routes behind the proxy: below the locale, the epoch and the number of a list's page. */

/** Locale and epoch of a page, of which it is a function beside its address. */
export type Inside = {
  /** Language of the page. */
  locale: Locale;
  /** Name of the epoch. */
  epoch: string;
};

/** Gives the path of the page that an address asks for. */
export function pageAt(at: Inside, route: Route): string {
  if (!('page' in route)) return inside(at, pathOf(route));
  return inside(at, pathOf({ ...route, page: 1 }), route.page);
}

/** Gives the path of a document for machines. */
export function documentPath(at: Inside, route: Route): string {
  return inside(at, `/documents${pathOf(route)}`);
}

/** Gives the path of the answer that an address shows nothing. */
export function notFoundPath(at: Inside): string {
  return inside(at, '/not-found');
}

/** Gives the path of the notice that an article has been withdrawn. */
export function withdrawnPath(at: Inside, article: { day: string; slug: string }): string {
  return inside(at, `/withdrawn/${article.day}/${encodeURIComponent(article.slug)}`);
}

/** Gives the path of a version of a picture, which is of no epoch. */
export function picturePath(locale: Locale, version: string, route: Route): string {
  return `/${locale}/pictures/${version}${pathOf(route)}`;
}

function inside({ locale, epoch }: Inside, path: string, page = 1): string {
  return `/${locale}/${epoch}/${String(page)}${path === '/' ? '' : path}`;
}
