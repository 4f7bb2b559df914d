import { indexedPages } from '@/lib/content/indexed-pages';
import { sitemap, sitemapPart } from '@/lib/seo/sitemap';
import { orNotFound, readParams, type RouteParams } from '../../../../route-params';
import { xmlResponse } from '../../../../xml-response';

type Context = { params: Promise<RouteParams & { part: string }> };

/** Rendered when it is first asked for, and good for its epoch. */
export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

/** `all.xml` is the sitemap itself; a part is a number and `.xml`. The proxy lets nothing else through. */
export async function GET(_: Request, { params }: Context) {
  const { content, part } = await readParams(params);
  const pages = indexedPages(content);
  const number = Number.parseInt(part, 10);
  return xmlResponse(part === 'all.xml' ? sitemap(pages) : orNotFound(sitemapPart(pages, number)));
}
