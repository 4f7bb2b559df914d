import { now } from '@/lib/clock';
import { newsSitemap } from '@/lib/seo/news-sitemap';
import { readParams, type RouteParams } from '../../../route-params';
import { xmlResponse } from '../../../xml-response';

/** News gets old without anything being published: written for each request. */
export const dynamic = 'force-dynamic';

export async function GET(_: Request, { params }: { params: Promise<RouteParams> }) {
  const { locale, content } = await readParams(params);
  return xmlResponse(newsSitemap(content.articles, now(), locale));
}
