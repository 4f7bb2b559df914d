import { site } from '@/lib/site';
import { PARAMS } from './address-params';
import { FEEDS, ROUTES, type Kind } from './route-table';
import { CARDS, headOf } from './routes';

/** Names of the addresses that are answered beside the pages of lib/addresses/route-table.ts. */

/** Files that Next answers itself. */
export const STATIC_FILES = ['robots.txt', 'icon.svg', 'apple-icon.png'];

/** Paths of the route handlers that see to themselves. */
const HANDLERS = ['api/search', 'api/websub', 'api/preview', 'api/preview/exit'];

/**
 * Beginnings of the addresses of drawn pictures, which each locale has its own of: they are named by what shows them.
 */
export const PICTURE_FOLDERS = /^\/(?:cards|posters)\//u;

/** Addresses for whoever runs the server, rather than readers: proxy.ts, docs/deployment.md. */
export const PROBES = ['healthz', 'readyz'];

/** First segments that routes have, so that no page may. */
const RESERVED = new Set([
  ...(Object.keys(ROUTES) as Kind[]).map(headOf),
  ...[CARDS, 'page', 'api', 'hant', '_next', '_not-found', 'not-found'],
  ...STATIC_FILES,
  ...PROBES,
  ...Object.values(FEEDS).map(({ file }) => file),
  ...site.locales,
]);

/** Whether a page of this slug would hide a route, or be hidden by one; in whatever letter case. */
export function isReservedPage(slug: string): boolean {
  return RESERVED.has(slug.toLowerCase());
}

const SAME_FOR_ALL = new Set([...STATIC_FILES, ...HANDLERS].map((path) => `/${path}`));

/** Whether what is at a path is the same for everybody at any time: a static file, or a route handler's. */
export function isSameForAll(path: string): boolean {
  return SAME_FOR_ALL.has(path) || /^\/(?:_next|assets|icons)\//u.test(path);
}

const ROOT_FILE = new RegExp(
  `^/(?:${PARAMS.file.shape}|\\.well-known/${PARAMS.wellKnown.shape})$`,
  'u',
);

/** Whether a path is one of the publication's own files at the root, where there is such a file: all locales share it. */
export function isRootFile(path: string): boolean {
  return ROOT_FILE.test(path) && !isReservedPage(path.slice(1));
}

/**
 * Paths that are asked for unseen, in lower case, and where they lead. What the proxy never sees is
 * here too: it sees it spelt otherwise, with a slash at its end or in upper case.
 */
export const OLD_PATHS: ReadonlyMap<string, string> = new Map([
  // Clients that ask for favicon.ico know no SVG.
  ['favicon.ico', '/icons/moon-192.png'],
  ['apple-touch-icon.png', '/apple-icon.png'],
  ['apple-touch-icon-precomposed.png', '/apple-icon.png'],
  ...[...STATIC_FILES, ...HANDLERS].map((path) => [path, `/${path}`] as const),
]);
