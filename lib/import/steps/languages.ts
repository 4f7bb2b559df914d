import { countTraditional } from '@/lib/chinese/is-traditional';
import { parseLanguage } from '@/lib/content/source/forms/language';
import { findFrontMatter } from '@/lib/content/source/front-matter-block';
import type { SourceDocument, Step } from '../model';

/**
 * Posts in another language than simplified Chinese say so: by the site's own word, where the text does not belie it
 * (new sites of Hugo say `en-us`, whatever they are written in), and by the letters of the text.
 */
export const languages: Step = {
  name: 'languages',
  about: { zh: '语言', en: 'languages' },
  run: (site) => {
    const siteLanguage = codeOf(site.settings.language);
    return {
      ...site,
      documents: site.documents.map((document) => {
        if (document.kind === 'page' || document.fields.lang != null) return document;
        const lang = languageOf(document, siteLanguage);
        return lang === null ? document : { ...document, fields: { ...document.fields, lang } };
      }),
    };
  },
};

/** A code as it is written best: `en-US` of `en_us`; empty where there is none. */
function codeOf(value: string): string {
  const read = parseLanguage(value.replaceAll('_', '-'));
  return read.ok ? (Intl.getCanonicalLocales(read.value)[0] ?? '') : '';
}

/** Fewer words than this tell no language. */
const FEWEST = 30;

function languageOf({ text }: SourceDocument, said: string): string | null {
  const body = proseOf(text.slice(findFrontMatter(text).bodyStart));
  const han = body.match(/\p{Script=Han}/gu) ?? [];
  const kana = body.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words =
    body.match(/(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L})+/gu) ?? [];
  const all = han.length + kana + words.length;
  if (kana > all / 5) return 'ja';
  if (han.length > all / 5) {
    const sample = han.slice(0, 2000);
    return countTraditional(sample.join('')) > sample.length / 10 ? 'zh-Hant' : null;
  }
  const isForeign = said !== '' && !/^(?:zh|ja)\b/u.test(said);
  if (isForeign) return said;
  const isPlain = words.every((word) => /^[a-z]+$/iu.test(word));
  return isPlain && words.length >= FEWEST && han.length < all / 50 ? 'en' : null;
}

/** The text without code, tags and addresses, whose letters are of no language. */
function proseOf(body: string): string {
  return body
    .replaceAll(/^[^\S\n]*(`{3,}|~{3,})[\s\S]*?(?:^[^\S\n]*\1|$(?![\s\S]))/gmu, ' ')
    .replaceAll(/\{%-?\s*(highlight|codeblock)\b[\s\S]*?\{%-?\s*end\1\s*-?%\}/gu, ' ')
    .replaceAll(
      /`[^`\n]*`|\$\$[\s\S]*?\$\$|\{[{%][^{}]*[}%]\}|<[^<>]*>|\]\([^)\s]*\)|data:[a-z]+\/\S+|[a-z]+:\/\/\S+/giu,
      ' ',
    );
}
