import type { Route } from './route-table';
import type { Locale } from './site';
import { pathOf } from './urls';

/** Where the routes have what the proxy has been asked for: below the locale, the epoch and the number of a list's page. */

/** What a page is a function of beside its address. */
export type Inside = {
  /** Language of the page. */
  locale: Locale;
  /** Name of the epoch. */
  epoch: string;
};

/** Where a page is that an address asks for. */
export function pageAt(at: Inside, route: Route): string {
  if (!('page' in route)) return inside(at, pathOf(route));
  return inside(at, pathOf({ ...route, page: 1 }), route.page);
}

/** Where a document for machines is. */
export function documentPath(at: Inside, route: Route): string {
  return inside(at, `/documents${pathOf(route)}`);
}

/** Where it is said that an address shows nothing. */
export function notFoundPath(at: Inside): string {
  return inside(at, '/not-found');
}

/** Where it is said that an article has been withdrawn. */
export function withdrawnPath(at: Inside, article: { day: string; slug: string }): string {
  return inside(at, `/withdrawn/${article.day}/${encodeURIComponent(article.slug)}`);
}

/** Where a version of a picture is, which is of no epoch. */
export function picturePath(locale: Locale, version: string, route: Route): string {
  return `/${locale}/pictures/${version}${pathOf(route)}`;
}

function inside({ locale, epoch }: Inside, path: string, page = 1): string {
  return `/${locale}/${epoch}/${String(page)}${path === '/' ? '' : path}`;
}
