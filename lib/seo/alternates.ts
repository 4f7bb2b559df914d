import type { Metadata } from 'next';
import { getStrings } from '@/lib/i18n/strings';
import { FEEDS, hasFeeds, type FeedFormat, type Route } from '@/lib/route-table';
import { parsePath } from '@/lib/routes';
import { site } from '@/lib/site';
import { absoluteUrl, listOfFeed, paths } from '@/lib/urls';

/** A list that has feeds: its path, and its title. */
type FeedSource = { list: string; title: string };

/**
 * The links from a page to its other forms: its address, the site's feeds, those of the category or
 * the author that it shows, and an article's Markdown.
 * @param path the page's own path, percent-encoded
 * @param title of its own feeds, without the site's name
 * @param hasPodcast whether the podcast is among the feeds
 */
export function alternates(
  path: string,
  title: string,
  hasPodcast: boolean,
): NonNullable<Metadata['alternates']> {
  const route = parsePath(path);
  const lists = [{ list: paths.home(), title: site.name }, ...ownList(route, title)];
  const feeds = Object.fromEntries(
    Object.entries(FEEDS).map(([format, { linkType }]) => [
      linkType,
      lists.map((each) => feedLink(each, format as FeedFormat)),
    ]),
  );
  if (hasPodcast) feeds[FEEDS.rss.linkType]?.push(podcastLink());
  const twin = route?.kind === 'article' ? { 'text/markdown': absoluteUrl(paths.twin(route)) } : {};
  return { canonical: absoluteUrl(path), types: { ...feeds, ...twin } };
}

function feedLink({ list, title }: FeedSource, format: FeedFormat) {
  return { url: absoluteUrl(paths.feed(list, format)), title: `${title} · ${FEEDS[format].name}` };
}

function podcastLink() {
  const title = `${site.podcast.title ?? site.name} · ${getStrings(site.defaultLocale).podcast}`;
  return { url: absoluteUrl(paths.podcast()), title };
}

function ownList(route: Route | null, title: string): FeedSource[] {
  if (route === null || !hasFeeds(route) || route.kind === 'archive') return [];
  return [{ list: listOfFeed({ ...route, page: 1 }), title }];
}
