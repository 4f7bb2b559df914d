import { cardOf } from '@/lib/cards/card-of';
import { now } from '@/lib/clock';
import { readCardKit } from '@/lib/content/card-kit';
import { library } from '@/lib/content/library';
import { parseRoute } from '@/lib/routes';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';
import { cardResponse } from '../../../../card-response';
import { orNotFound, readParams, type RouteParams } from '../../../../route-params';

type Context = { params: Promise<RouteParams & { path: string[] }> };

/** A card never changes within its epoch. */
export const dynamic = 'force-static';

/** Those of the site and of the newest articles are drawn by the build, others when they are asked for. */
export function generateStaticParams() {
  const epoch = library.epochAt(now());
  const articles = library.at(epoch)?.articles.slice(0, site.prerenderedArticles) ?? [];
  const pages = [paths.home(), ...articles.map(paths.article)];
  return site.locales.flatMap((locale) =>
    pages.map((page) => {
      const [, ...path] = paths.card(page).split('/').filter(Boolean).map(decodeURIComponent);
      return { locale, epoch, path };
    }),
  );
}

export async function GET(_: Request, { params }: Context) {
  const { path } = await params;
  const { locale, content } = await readParams(params);
  const route = parseRoute(['cards', ...path.map(decodeURIComponent)]);
  const card = route?.kind === 'card' ? cardOf(route.of, content, locale) : null;
  return cardResponse(orNotFound(card), await readCardKit(content));
}
