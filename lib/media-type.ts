import type { DocumentRoute } from './routes';

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
