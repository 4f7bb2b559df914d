import { isTraditional } from '@/lib/chinese/is-traditional';
import type { Publication } from '@/lib/publication';
import { publicationIn } from '@/lib/publication-in';
import type { Converter } from '@/lib/script-conversion/converter';
import { NO_HOUSE } from '@/lib/script-conversion/house-dictionary';
import { type Locale, site } from '@/lib/site';
import type { ShownAs } from '../compiled/compiled-files';
import { linkIn } from '../compiled/link-in';
import type { Article, Author, Category, ContentIndex, Page } from '../model';
import { lazily } from './once';
import { isInOtherScript, isOtherLanguage } from './script-of';
import type { WithdrawnArticle } from './withdrawals';

/** Public content in the script of a locale. Each thing is one object for as long as it is the same. */
export type InScript = ShownAs & {
  /** An article. */
  article: (article: Article) => Article;
  /** One that was withdrawn. */
  withdrawn: (article: WithdrawnArticle) => WithdrawnArticle;
  /** An author. */
  author: (author: Author) => Author;
  /** A category. */
  category: (category: Category) => Category;
  /** A page. */
  page: (page: Page) => Page;
  /** The publication's words about itself. */
  publication: (own: Publication) => Publication;
};

/**
 * Makes the converter of content into the script of a locale, word by word when a word is first asked for; null where
 * all of it is in that script already: then no dictionary is loaded.
 * @param articles all of them
 */
export async function inScriptOf(
  locale: Locale,
  articles: readonly Pick<Article, 'lang' | 'source'>[],
  { house = NO_HOUSE, rootFiles = {} }: Pick<ContentIndex, 'house' | 'rootFiles'> = {},
): Promise<InScript | null> {
  const others = new Set(
    articles.filter(({ lang }) => isInOtherScript(lang, locale)).map(({ source }) => source),
  );
  if (locale === site.defaultLocale && others.size === 0) return null;
  const { converterTo } = await import('@/lib/script-conversion/converter');
  const converter = await converterTo(locale, { variant: site.traditional, house });
  // What no article is in is in the script of the site.
  const known = new Set(articles.map(({ source }) => source));
  const isOther = (source: string) =>
    known.has(source) ? others.has(source) : locale !== site.defaultLocale;
  const link = linkIn(locale, (path) => Object.hasOwn(rootFiles, path));
  return {
    ...shownAs(locale, converter, isOther, link),
    ...views(locale, remembering(converter.text)),
  };
}

function shownAs(
  locale: Locale,
  { html, text }: Converter,
  isOther: (source: string) => boolean,
  link: ShownAs['link'],
): ShownAs {
  return {
    link,
    text: (plain) => (locale === site.defaultLocale ? plain : text(plain)),
    words: (source, words) => (isOther(source) ? text(words) : words),
    html: (source) => (isOther(source) ? html : null),
  };
}

function views(locale: Locale, text: (plain: string) => string): Omit<InScript, keyof ShownAs> {
  const maybe = (words: string | null) => (words === null ? null : text(words));
  // What is written in the site's own script needs no other words there.
  const isForeign = locale !== site.defaultLocale;
  const author = once((raw: Author) =>
    isForeign
      ? lazily(raw, {
          name: () => text(raw.name),
          role: () => maybe(raw.role),
          description: () => text(raw.description),
          links: () => raw.links.map((link) => ({ ...link, label: text(link.label) })),
        })
      : raw,
  );
  const category = once((raw: Category) =>
    isForeign
      ? lazily(raw, { name: () => text(raw.name), description: () => text(raw.description) })
      : raw,
  );
  const page = once((raw: Page) =>
    isForeign
      ? lazily(raw, { title: () => text(raw.title), description: () => text(raw.description) })
      : raw,
  );
  const article = once((raw: Article) => {
    const shown = {
      authors: () => raw.authors.map(author),
      reviewers: () => raw.reviewers.map(author),
      categories: () => raw.categories.map(category),
    };
    if (isOtherLanguage(raw.lang)) return lazily(raw, shown);
    const { title, tags, series, cover, ai, withdrawn } = raw;
    if (!isInOtherScript(raw.lang, locale)) {
      // A name that articles in both scripts have is written in ours.
      const inScript = (name: string) => (isForeign && !isTraditional(name) ? text(name) : name);
      return lazily(raw, {
        ...shown,
        lang: () => null,
        written: () => ({ title, tags, series }),
        tags: () => tags.map(inScript),
        series: () => series && inScript(series),
      });
    }
    const own = locale === 'zh-hant' ? raw.hant : null;
    return lazily(raw, {
      ...shown,
      lang: () => null,
      written: () => ({ title, tags, series }),
      title: () => own?.title ?? text(title),
      description: () => own?.description ?? text(raw.description),
      tags: () => tags.map(text),
      series: () => maybe(series),
      cover: () =>
        cover && {
          ...cover,
          alt: text(cover.alt),
          caption: maybe(cover.caption),
          credit: maybe(cover.credit),
        },
      ai: () => ai && { ...ai, note: maybe(ai.note) },
      sources: () =>
        raw.sources.map((source) => ({
          ...source,
          title: text(source.title),
          publisher: maybe(source.publisher),
        })),
      corrections: () => raw.corrections.map((each) => ({ ...each, note: text(each.note) })),
      withdrawn: () => withdrawn && { ...withdrawn, reason: text(withdrawn.reason) },
    });
  });
  // A view of what is withdrawn is withdrawn.
  const withdrawn = article as InScript['withdrawn'];
  const publication = once((own: Publication) =>
    isForeign ? publicationIn(locale, own, text) : own,
  );
  return { article, withdrawn, author, category, page, publication };
}

/** Words of content that stand in many places are converted once; what readers type is not among them. */
function remembering(convert: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const result = known.get(text) ?? convert(text);
    if (text.length <= SHORT) known.set(text, result);
    return result;
  };
}

/** The longest name, in UTF-16 code units. */
const SHORT = 40;

function once<T extends object>(make: (raw: T) => T): (raw: T) => T {
  const known = new WeakMap<T, T>();
  return (raw) => {
    const made = known.get(raw) ?? make(raw);
    known.set(raw, made);
    return made;
  };
}
