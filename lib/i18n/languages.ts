import type { Locale } from '@/lib/site';

/** Codes of a language where other systems have their own. */
export type LanguageNames = {
  /** Open Graph: `language_TERRITORY` (https://ogp.me/#optional). */
  openGraph: string;
  /** Google News: ISO 639, but for Chinese `zh-cn` or `zh-tw`. */
  news: string;
};

const names: Record<Locale, LanguageNames> = {
  'zh-hans': { openGraph: 'zh_CN', news: 'zh-cn' },
  'zh-hant': { openGraph: 'zh_TW', news: 'zh-tw' },
};

/** The names of a locale's language. */
export function languageNames(locale: Locale): LanguageNames {
  return names[locale];
}
