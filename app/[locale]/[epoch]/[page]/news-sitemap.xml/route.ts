import { readParams, type RouteParams } from '@/app/route-params';
import { mediaTypeOf } from '@/lib/http/document-headers';
import { newsSitemap } from '@/lib/seo/news-sitemap';
import { now } from '@/lib/time/clock';

/** News gets old without anything being published: written for each request. */
export const dynamic = 'force-dynamic';

export async function GET(_: Request, { params }: { params: Promise<RouteParams> }) {
  const { locale, content } = await readParams(params);
  const xml = newsSitemap(content.articles, now(), locale);
  return new Response(xml, { headers: { 'content-type': mediaTypeOf({ kind: 'sitemap' }) } });
}
