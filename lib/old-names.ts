import { FEED_FILES } from './document-files';
import { STATIC_FILES } from './reserved';

/** What feeds are called elsewhere, at the end of an address, and what they are called here. */
export const FEED_NAMES: ReadonlyMap<string, string> = new Map([
  ['feed', FEED_FILES.rss],
  ['rss', FEED_FILES.rss],
  ['rss.xml', FEED_FILES.rss],
  ['index.xml', FEED_FILES.rss],
  ['atom', FEED_FILES.atom],
]);

/** Paths of the route handlers. */
const HANDLERS = ['api/search', 'api/websub', 'api/preview', 'api/preview/exit'];

/**
 * Paths that are asked for unseen, in lower case, and where they lead. What the proxy never sees is
 * here too: it sees it spelt otherwise, with a slash at its end or in upper case.
 */
export const OLD_PATHS: ReadonlyMap<string, string> = new Map([
  // Those who ask for it know no SVG.
  ['favicon.ico', '/icons/moon-192.png'],
  ['apple-touch-icon.png', '/apple-icon.png'],
  ['apple-touch-icon-precomposed.png', '/apple-icon.png'],
  ...[...STATIC_FILES, ...HANDLERS].map((path) => [path, `/${path}`] as const),
]);
