import { articlesOfFeed, createFeed } from '@/lib/feeds/create-feed';
import { readFull } from '@/lib/feeds/read-full';
import { writeFeed } from '@/lib/feeds/write-feed';
import { site } from '@/lib/site';
import { parseRoute, type DocumentRoute } from '@/lib/urls';
import { orNotFound, readParams, type Request, type RouteParams } from '../../../../route-params';

type FeedRoute = Extract<DocumentRoute, { kind: 'feed' }>;
type Params = RouteParams & { address: string[] };

/** A document never changes within its epoch, and is made when it is first asked for. */
export const dynamic = 'force-static';
export const revalidate = false;

export function generateStaticParams() {
  return [];
}

/** Documents for machines, by the address that the proxy was asked for. */
export async function GET(_request: globalThis.Request, { params }: { params: Promise<Params> }) {
  const { address } = await params;
  const request = await readParams(params);
  const route = orNotFound(parseRoute(address.map(decodeURIComponent)));
  const { type, text } = await write(orNotFound(route.kind === 'feed' ? route : null), request);
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/** In a browser `application/rss+xml` and Atom's are a file to be saved: XML is read everywhere. */
const FEED_TYPES = {
  rss: 'application/xml',
  atom: 'application/xml',
  json: 'application/feed+json',
};

async function write(route: FeedRoute, request: Request<RouteParams>) {
  const { content, locale } = request;
  const articles = orNotFound(articlesOfFeed(route.list, content, site.pageSize));
  const feed = createFeed(route.list, { content, site, locale }, await readFull(articles));
  return { type: FEED_TYPES[route.format], text: writeFeed(feed, route.format) };
}
