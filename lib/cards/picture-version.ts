import { createHash } from 'node:crypto';
import type { PictureRoute } from '@/lib/addresses/route-table';
import { isInOtherScript } from '@/lib/content/library/script-of';
import type { Snapshot } from '@/lib/content/library/snapshot';
import { site, type Locale } from '@/lib/site';
import { pictureOf } from './picture';

/**
 * Names the picture that an address asks for, by what stands on it: it is another where that is, and only there. What
 * stands on it in another script is a function of what was written and of what puts it there, and named by both: so no
 * dictionary is needed for a name.
 * @param content as it was written
 * @returns null where there is no such picture
 */
export function pictureVersion(
  route: PictureRoute,
  content: Snapshot,
  locale: Locale,
): string | null {
  const picture = pictureOf(route, content, locale);
  if (!picture) return null;
  const named = { picture, conversion: conversionOf(route, content, locale) };
  return createHash('sha256').update(JSON.stringify(named)).digest('hex').slice(0, 32);
}

/**
 * Settings by which a picture's words are put into the script of a locale, the program aside; null where they are in
 * it.
 */
function conversionOf(route: PictureRoute, content: Snapshot, locale: Locale) {
  const of = route.kind === 'card' ? route.of : route;
  const article = 'day' in of && 'slug' in of ? content.article(of.day, of.slug) : null;
  const { lang = null, hant = null } = article ?? {};
  // Only articles may be written in another script than the site's.
  if (locale === site.defaultLocale && !isInOtherScript(lang, locale)) return null;
  return { variant: site.traditional, house: content.house ?? null, lang, hant };
}
