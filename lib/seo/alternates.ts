import type { Metadata } from 'next';
import { type FeedFormat, FEEDS, hasFeeds, type Route } from '@/lib/addresses/route-table';
import { parsePath } from '@/lib/addresses/routes';
import { absoluteUrl, inLocale, listOfFeed, pathsIn, withoutLocale } from '@/lib/addresses/urls';
import { publication } from '@/lib/content/publication';
import { getStrings } from '@/lib/i18n/strings';
import { type Locale, site } from '@/lib/site';

/** A page in one language. */
type Alternate = {
  /** BCP 47 tag, or `x-default` for readers of any other. */
  language: string;
  /** Absolute address. */
  href: string;
};

/**
 * A page in each language of the site, itself included, and for readers of any other, as search engines want it
 * (https://developers.google.com/search/docs/specialty/international/localized-versions).
 * @param path of the page in any of them
 */
export function languageAlternates(path: string): Alternate[] {
  const href = (locale: Locale) => absoluteUrl(inLocale(path, locale));
  return [
    ...site.locales.map((locale) => ({
      language: getStrings(locale).htmlLang,
      href: href(locale),
    })),
    { language: 'x-default', href: href(site.defaultLocale) },
  ];
}

/** A list that has feeds: its path, and its title. */
type FeedSource = { list: string; title: string };

/**
 * The links from a page to its other forms: its address, itself in each language, the site's feeds, those of the
 * category or the author that it shows, and an article's Markdown.
 * @param path the page's own path, percent-encoded
 * @param title of its own feeds, without the site's name
 * @param hasPodcast whether the podcast is among the feeds
 * @param locale language of the page
 */
export function alternates(
  path: string,
  title: string,
  hasPodcast: boolean,
  locale: Locale,
): NonNullable<Metadata['alternates']> {
  const route = parsePath(withoutLocale(path));
  const lists = [
    { list: pathsIn(locale).home(), title: publication(locale).name },
    ...ownList(route, title),
  ];
  const feeds = Object.fromEntries(
    Object.entries(FEEDS).map(([format, { linkType }]) => [
      linkType,
      lists.map((each) => feedLink(each, format as FeedFormat, locale)),
    ]),
  );
  if (hasPodcast) feeds[FEEDS.rss.linkType]?.push(podcastLink(locale));
  const twin =
    route?.kind === 'article' ? { 'text/markdown': absoluteUrl(pathsIn(locale).twin(route)) } : {};
  const languages = Object.fromEntries(
    languageAlternates(path).map(({ language, href }) => [language, href]),
  );
  return { canonical: absoluteUrl(path), languages, types: { ...feeds, ...twin } };
}

function feedLink({ list, title }: FeedSource, format: FeedFormat, locale: Locale) {
  return {
    url: absoluteUrl(pathsIn(locale).feed(list, format)),
    title: `${title} · ${FEEDS[format].name}`,
  };
}

function podcastLink(locale: Locale) {
  const { name, podcast } = publication(locale);
  const title = `${podcast.title ?? name} · ${getStrings(locale).podcast}`;
  return { url: absoluteUrl(pathsIn(locale).podcast()), title };
}

function ownList(route: Route | null, title: string): FeedSource[] {
  if (route === null || !hasFeeds(route) || route.kind === 'archive') return [];
  return [{ list: listOfFeed({ ...route, page: 1 }), title }];
}
