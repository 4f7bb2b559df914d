import { getStrings } from '@/lib/i18n/strings';
import { site, type Locale } from '@/lib/site';
import { absoluteUrl } from '@/lib/urls';

/** A page in one language. */
export type Alternate = {
  /** BCP 47 tag. */
  language: string;
  /** Absolute address. */
  href: string;
};

/**
 * A page in each language of the site, itself included, as search engines want it; none where the site
 * has one language (https://developers.google.com/search/docs/specialty/international/localized-versions).
 * @param path of the page, without the locale's prefix
 * @param locales the default one first
 */
export function languageAlternates(
  path: string,
  locales: readonly Locale[] = site.locales,
): Alternate[] {
  if (locales.length < 2) return [];
  return locales.map((locale, index) => ({
    language: getStrings(locale).htmlLang,
    href: absoluteUrl(index === 0 ? path : `/${locale}${path}`),
  }));
}
