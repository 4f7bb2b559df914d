import { pictureResponse } from '@/app/drawing/picture-response';
import { orNotFound, readParams, type RouteParams } from '@/app/route-params';
import { posterOf } from '@/lib/cards/poster-of';
import { parseRoute } from '@/lib/routes';

type Context = { params: Promise<RouteParams & { path: string[] }> };

/** A poster never changes within its epoch. */
export const dynamic = 'force-static';

/** None by the build: few are asked for. */
export function generateStaticParams() {
  return [];
}

export async function GET(_: Request, { params }: Context) {
  const { path } = await params;
  const { locale, content } = await readParams(params);
  const route = parseRoute(['posters', ...path.map(decodeURIComponent)]);
  const text = route?.kind === 'poster' ? posterOf(route, content, locale) : null;
  return pictureResponse({ kind: 'poster', text: orNotFound(text) }, content);
}
