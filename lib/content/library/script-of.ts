import { scriptOfTag } from '@/lib/script-conversion/language-tag';
import { site, type Locale } from '@/lib/site';

/** Whether what an article is marked with is no Chinese. */
export function isOtherLanguage(lang: string | null): boolean {
  return lang !== null && scriptOfTag(lang) === null;
}

/** The locale whose script an article is in; what is no Chinese is in none of them. */
export function scriptOf(lang: string | null): Locale | null {
  const script = lang === null ? 'unmarked' : scriptOfTag(lang);
  return script === 'unmarked' ? site.defaultLocale : script;
}

/** Whether an article is in the script of another locale; what is no Chinese is not. */
export function isInOtherScript(lang: string | null, locale: Locale): boolean {
  const script = scriptOf(lang);
  return script !== null && script !== locale;
}
