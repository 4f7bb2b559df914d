import { pictureResponse } from '@/app/drawing/picture-response';
import { FIRST_PAGE, orNotFound, readParams, type RouteParams } from '@/app/route-params';
import { cardOf } from '@/lib/cards/card-of';
import { now } from '@/lib/clock';
import { library } from '@/lib/content/library';
import { parseRoute } from '@/lib/routes';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';

type Context = { params: Promise<RouteParams & { path: string[] }> };

/** A card never changes within its epoch. */
export const dynamic = 'force-static';

/** Those of the site and of the newest articles are drawn by the build, others when they are asked for. */
export function generateStaticParams() {
  const epoch = library.epochAt(now());
  const articles = library.at(epoch)?.articles.slice(0, site.prerenderedArticles) ?? [];
  const pages = [paths.home(), ...articles.map(paths.article)];
  return site.locales.flatMap((locale) =>
    pages.map((each) => {
      const [, ...path] = paths.card(each).split('/').filter(Boolean).map(decodeURIComponent);
      return { locale, epoch, page: FIRST_PAGE, path };
    }),
  );
}

export async function GET(_: Request, { params }: Context) {
  const { path } = await params;
  const { locale, content } = await readParams(params);
  const route = parseRoute(['cards', ...path.map(decodeURIComponent)]);
  const text = route?.kind === 'card' ? cardOf(route.of, content, locale) : null;
  return pictureResponse({ kind: 'card', text: orNotFound(text) }, content);
}
