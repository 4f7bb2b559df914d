import { site, type Locale } from '@/lib/site';

/** Whether a path segment names a locale of the site. */
export function isLocale(value: string): value is Locale {
  return site.locales.some((locale) => locale === value);
}

/** Beginning of the paths of each locale: one segment, or null for the default one. */
const segments: Record<Locale, string | null> = { 'zh-hans': null, 'zh-hant': 'hant' };

/** The segment that the paths of a locale begin with; null for the default one. */
export function segmentOf(locale: Locale): string | null {
  return segments[locale];
}

/** The locale that a path's first segment names, by its own segment or by its name; null for another word. */
export function localeOfSegment(segment: string | undefined): Locale | null {
  const name = segment?.toLowerCase();
  return site.locales.find((locale) => locale === name || segments[locale] === name) ?? null;
}
