import { indexedPages } from '@/lib/content/indexed-pages';
import { sitemap } from '@/lib/seo/sitemap';
import { readParams, type RouteParams } from '../../../route-params';
import { xmlResponse } from '../../../xml-response';

/** Rendered when it is first asked for, and good for its epoch. */
export const dynamic = 'force-static';

export function generateStaticParams() {
  return [];
}

export async function GET(_: Request, { params }: { params: Promise<RouteParams> }) {
  const { content } = await readParams(params);
  return xmlResponse(sitemap(indexedPages(content)));
}
