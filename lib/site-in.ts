import { languageNames } from './i18n/languages';
import { site, type Locale, type Site } from './site';

/** The site for the readers of each locale whose script its words have been put into. */
const sites = new Map<Locale, Site>();

/** The site as it presents itself to the readers of a locale. */
export function siteIn(locale: Locale): Site {
  return sites.get(locale) ?? site;
}

/**
 * Puts what the configuration says into the script of a locale, before anything of the locale is shown.
 * @param convert puts a text into it
 */
export function presentSite(locale: Locale, convert: (text: string) => string): void {
  const { podcast } = site;
  sites.set(locale, {
    ...site,
    name: convert(site.name),
    tagline: convert(site.tagline),
    description: convert(site.description),
    podcast: {
      ...podcast,
      title: podcast.title && convert(podcast.title),
      author: podcast.author && convert(podcast.author),
      language: languageNames(locale).news,
    },
  });
}
