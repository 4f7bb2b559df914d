import type { Metadata } from 'next';
import { publication } from '@/lib/content/publication';
import { getStrings } from '@/lib/i18n/strings';
import { FEEDS, hasFeeds, type FeedFormat, type Route } from '@/lib/route-table';
import { parsePath } from '@/lib/routes';
import type { Locale } from '@/lib/site';
import { absoluteUrl, listOfFeed, pathsIn, withoutLocale } from '@/lib/urls';
import { languageAlternates } from './language-alternates';

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
