import { languageNames } from './i18n/languages';
import type { Publication } from './publication';
import type { Locale } from './site';

/**
 * A publication as it presents itself to the readers of a locale.
 * @param convert puts a text into its script
 */
export function publicationIn(
  locale: Locale,
  own: Publication,
  convert: (text: string) => string,
): Publication {
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
