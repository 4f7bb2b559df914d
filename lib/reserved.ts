import { FEED_FILES, LLMS_FILES } from './document-files';
import { site } from './site';

/** Files that Next answers itself: the proxy does not see them (its matcher). */
export const STATIC_FILES = ['robots.txt', 'manifest.webmanifest', 'icon.svg', 'apple-icon.png'];

/** What is asked of a server by whoever runs it, rather than of the site: proxy.ts, docs/deployment.md. */
export const PROBES = ['healthz', 'readyz'];

/** First segments that routes have, so that no page may. */
const RESERVED = new Set([
  'posts',
  'categories',
  'authors',
  'tags',
  'series',
  'corrections',
  'page',
  'api',
  'search',
  'today',
  'cards',
  'posters',
  'sitemaps',
  'sitemap.xml',
  'news-sitemap.xml',
  'hant',
  '_next',
  '_not-found',
  'not-found',
  ...STATIC_FILES,
  ...PROBES,
  ...Object.values(FEED_FILES),
  ...Object.values(LLMS_FILES),
  ...site.locales,
]);

/** Whether a page of this slug would hide a route, or be hidden by one; in whatever letter case. */
export function isReservedPage(slug: string): boolean {
  return RESERVED.has(slug.toLowerCase());
}
