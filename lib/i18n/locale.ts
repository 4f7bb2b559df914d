import { site, type Locale } from '@/lib/site';

/** Whether a path segment names a locale of the site. */
export function isLocale(value: string): value is Locale {
  return site.locales.some((locale) => locale === value);
}
