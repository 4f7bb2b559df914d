import type { Route } from './route-table';
import { site } from './site';
import { pathOf } from './urls';

/** Where the routes have what the proxy has been asked for: below the locale, the epoch and the number of a list's page. */

/** Where a page is that an address asks for. */
export function pageAt(epoch: string, route: Route): string {
  if (!('page' in route)) return inside(epoch, pathOf(route));
  return inside(epoch, pathOf({ ...route, page: 1 }), route.page);
}

/** Where a document for machines is. */
export function documentPath(epoch: string, path: string): string {
  return inside(epoch, `/documents${path}`);
}

/** Where it is said that an address shows nothing. */
export function notFoundPath(epoch: string): string {
  return inside(epoch, '/not-found');
}

/** Where it is said that an article has been withdrawn. */
export function withdrawnPath(epoch: string, article: { day: string; slug: string }): string {
  return inside(epoch, `/withdrawn/${article.day}/${encodeURIComponent(article.slug)}`);
}

function inside(epoch: string, path: string, page = 1): string {
  return `/${site.defaultLocale}/${epoch}/${String(page)}${path === '/' ? '' : path}`;
}
