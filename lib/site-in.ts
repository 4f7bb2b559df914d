import { languageNames } from './i18n/languages';
import { site, type Locale, type Site } from './site';

/** The site as it presents itself to the readers of a locale. */
export function siteIn(locale: Locale): Site {
  return locale === site.defaultLocale
    ? site
    : { ...site, podcast: { ...site.podcast, language: languageNames(locale).news } };
}
