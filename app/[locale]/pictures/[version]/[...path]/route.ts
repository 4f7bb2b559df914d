import { findPicture } from '@/app/drawing/find-picture';
import { pictureResponse } from '@/app/drawing/picture-response';
import { isPicture, type PictureRoute } from '@/lib/addresses/route-table';
import { parseRoute } from '@/lib/addresses/routes';
import { pathOf } from '@/lib/addresses/urls';
import { pictureVersion } from '@/lib/cards/picture-version';
import { library } from '@/lib/content/library';
import { decodeOrKeep } from '@/lib/decode-or-keep';
import { isLocale } from '@/lib/i18n/locale';
import { formatOf } from '@/lib/picture-format';
import { site } from '@/lib/site';
import { now } from '@/lib/time/clock';

type Context = { params: Promise<{ locale: string; version: string; path: string[] }> };

/** A version of a picture never changes, whatever is published. */
export const dynamic = 'force-static';

/**
 * The cards of the site and of the newest articles are drawn by the build, as it makes pages of the default locale;
 * others when they are asked for.
 */
export function generateStaticParams() {
  const content = library.at(library.epochAt(now()));
  const articles = content?.articles.slice(0, site.prerenderedArticles) ?? [];
  const newest = articles.map(({ day, slug, cover }) => {
    return { of: { kind: 'article', day, slug }, format: formatOf({ cover }) } as const;
  });
  const locale = site.defaultLocale;
  return [{ of: { kind: 'home' }, format: 'png' } as const, ...newest].flatMap((card) => {
    const route: PictureRoute = { kind: 'card', ...card };
    const version = content && pictureVersion(route, content, locale);
    const path = pathOf(route).split('/').filter(Boolean).map(decodeURIComponent);
    return version ? [{ locale, version, path }] : [];
  });
}

/**
 * The picture that the proxy has named: it is found by its version, whichever content that is of.
 * @throws {Error} when no content has it: nothing of that is kept, as it may be there in a second
 */
export async function GET(_: Request, { params }: Context) {
  const { locale, version, path } = await params;
  // Next has decoded a name with a percent sign in it, and others not.
  const route = parseRoute(path.map(decodeOrKeep));
  if (route && isPicture(route) && isLocale(locale)) {
    const found = await findPicture(route, locale, version);
    if (found) return pictureResponse(found.picture, version, found.content);
  }
  throw new Error(`No such picture: ${version} of ${path.join('/')}`);
}
