import { getStrings } from '@/lib/i18n/strings';
import { site, type Locale } from '@/lib/site';
import { absoluteUrl, inLocale } from '@/lib/urls';

/** A page in one language. */
export type Alternate = {
  /** BCP 47 tag, or `x-default` for readers of any other. */
  language: string;
  /** Absolute address. */
  href: string;
};

/**
 * A page in each language of the site, itself included, and for readers of any other, as search engines want it
 * (https://developers.google.com/search/docs/specialty/international/localized-versions).
 * @param path of the page in any of them
 */
export function languageAlternates(path: string): Alternate[] {
  const href = (locale: Locale) => absoluteUrl(inLocale(path, locale));
  return [
    ...site.locales.map((locale) => ({
      language: getStrings(locale).htmlLang,
      href: href(locale),
    })),
    { language: 'x-default', href: href(site.defaultLocale) },
  ];
}
