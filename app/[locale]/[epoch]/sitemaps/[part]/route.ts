import { indexedPages } from '@/lib/content/indexed-pages';
import { sitemapPart } from '@/lib/seo/sitemap';
import { orNotFound, readParams, type RouteParams } from '../../../../route-params';
import { xmlResponse } from '../../../../xml-response';

type Context = { params: Promise<RouteParams & { part: string }> };

/** Rendered when it is first asked for, and good for its epoch. */
export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

/** `part` is a number and `.xml`: the proxy lets nothing else through. */
export async function GET(_: Request, { params }: Context) {
  const { content, part } = await readParams(params);
  return xmlResponse(orNotFound(sitemapPart(indexedPages(content), Number.parseInt(part, 10))));
}
