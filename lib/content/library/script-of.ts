import { site, type Locale } from '@/lib/site';

/** Chinese, whatever its script. */
const CHINESE = /^(?:zh|cmn|yue|wuu|lzh)(?:-|$)/iu;

/** Chinese in Traditional script. */
const TRADITIONAL = /-(?:hant|tw|hk|mo)(?:-|$)/iu;

/** Chinese whose tag says that it is in Simplified script. */
const SIMPLIFIED = /-hans(?:-|$)/iu;

/** Whether what an article is marked with is no Chinese. */
export function isOtherLanguage(lang: string | null): boolean {
  return lang !== null && !CHINESE.test(lang);
}

/** The locale whose script an article is in; what is no Chinese is in none of them. */
export function scriptOf(lang: string | null): Locale | null {
  if (lang === null) return site.defaultLocale;
  if (isOtherLanguage(lang)) return null;
  return TRADITIONAL.test(lang) && !SIMPLIFIED.test(lang) ? 'zh-hant' : 'zh-hans';
}
