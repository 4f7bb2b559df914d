import type { DocumentRoute } from './routes';

/** What JSON is. */
export const JSON_TYPE = 'application/json';

/** What sitemaps are; and feeds, of which a browser would save `application/rss+xml` and Atom's, and shows this. */
export const XML_TYPE = 'application/xml; charset=utf-8';

/** The media type of a document for machines. */
export function mediaTypeOf(route: DocumentRoute): string {
  switch (route.kind) {
    case 'feed':
      return route.format === 'json' ? 'application/feed+json; charset=utf-8' : XML_TYPE;
    case 'twin':
      return 'text/markdown; charset=utf-8';
    case 'llms':
      return 'text/plain; charset=utf-8';
    case 'sitemap':
      return XML_TYPE;
  }
}

/**
 * Headers with which a text from a route handler is compressed. Next compresses by the type that an answer
 * has, and reads it only where it was there before the handler's: from the proxy.
 */
export function compressible(type: string): { 'content-type': string; vary: string } {
  return { 'content-type': type, vary: 'Accept-Encoding' };
}
