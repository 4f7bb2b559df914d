import { inLocale } from '@/lib/addresses/urls';
import { getStrings } from '@/lib/i18n/strings';
import { site, type Locale } from '@/lib/site';

type ScriptLinkProps = {
  /** Path of the page; empty where it has none of its own. */
  path: string;
  /** Language of the page. */
  locale: Locale;
};

/** Link to the same page in the other script; script-link.browser.ts keeps the place in it. */
export function ScriptLink({ path, locale }: ScriptLinkProps) {
  const { mark, rest } = getStrings(locale).otherScript;
  return site.locales
    .filter((other) => other !== locale)
    .map((other) => {
      const { htmlLang } = getStrings(other);
      return (
        <a
          key={other}
          href={inLocale(path || '/', other)}
          hrefLang={htmlLang}
          lang={htmlLang}
          className="px-2 py-1.5 text-sm text-ink-soft hover:text-accent"
        >
          {mark}
          <span className="sr-only">{rest}</span>
        </a>
      );
    });
}
