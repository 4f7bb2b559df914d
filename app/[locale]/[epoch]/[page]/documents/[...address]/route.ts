import { orNotFound, readParams, type RouteParams } from '@/app/route-params';
import { isDocument } from '@/lib/addresses/route-table';
import { parseRoute } from '@/lib/addresses/routes';
import { mediaTypeOf } from '@/lib/http/document-headers';
import { writeDocument } from '../write-document';

type Props = { params: Promise<RouteParams & { address: string[] }> };

/** A document never changes within its epoch, and is made when it is first asked for. */
export const dynamic = 'force-static';
export const revalidate = false;

export function generateStaticParams() {
  return [];
}

/** Documents for machines, by the address that the proxy was asked for. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { address } = await params;
  const { locale, content } = await readParams(params);
  const route = orNotFound(parseRoute(address.map(decodeURIComponent)));
  const asked = orNotFound(isDocument(route) ? route : null);
  const text = orNotFound(await writeDocument(asked, content, locale));
  return new Response(text, { headers: { 'content-type': mediaTypeOf(asked) } });
}
