import { languageNames } from './i18n/languages';
import type { Publication } from './publication';
import type { Locale } from './site';

/** What puts a text into the script of a locale, and what it has made. */
type Presenting = {
  convert: (text: string) => string;
  made: WeakMap<Publication, Publication>;
};

const KEY = Symbol.for('yueliang.presenting');

/** The proxy and the pages are bundled apart: what one has loaded the words for, the others show. */
const shared = globalThis as { [KEY]?: Map<Locale, Presenting> | undefined };
const presenting = (shared[KEY] ??= new Map<Locale, Presenting>());

/**
 * Tells how a text is put into the script of a locale, before anything of the locale is shown.
 * @param convert puts a text into it
 */
export function presentIn(locale: Locale, convert: (text: string) => string): void {
  presenting.set(locale, { convert, made: new WeakMap() });
}

/** A publication as it presents itself to the readers of a locale. */
export function publicationIn(locale: Locale, own: Publication): Publication {
  const known = presenting.get(locale);
  if (known === undefined) return own;
  const presented = known.made.get(own) ?? present(locale, own, known.convert);
  known.made.set(own, presented);
  return presented;
}

function present(locale: Locale, own: Publication, convert: Presenting['convert']): Publication {
  const { podcast } = own;
  return {
    ...own,
    name: convert(own.name),
    tagline: convert(own.tagline),
    description: convert(own.description),
    licence: own.licence && { ...own.licence, name: convert(own.licence.name) },
    reprint: own.reprint && convert(own.reprint),
    podcast: {
      ...podcast,
      title: podcast.title && convert(podcast.title),
      author: podcast.author && convert(podcast.author),
      language: languageNames(locale).news,
    },
  };
}
