import type { Metadata } from 'next';
import type { FeedFormat } from '@/lib/document-files';
import { parseRoute, type Route } from '@/lib/routes';
import { site } from '@/lib/site';
import { absoluteUrl, paths } from '@/lib/urls';

/** Media types by which readers' programs find feeds; the order is the one they are offered in. */
const FEEDS: Record<FeedFormat, string> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
};

/** A list that has feeds: its path, and its title. */
type FeedSource = { list: string; title: string };

/**
 * The links from a page to its other forms: its address, the site's feeds, those of the category or
 * the author that it shows, and an article's Markdown.
 * @param path the page's own path, percent-encoded
 * @param title of its own feeds, without the site's name
 */
export function alternates(path: string, title: string): NonNullable<Metadata['alternates']> {
  const segments = path.split('/').filter(Boolean).map(decodeURIComponent);
  const route = parseRoute(segments);
  const lists = [{ list: paths.home(), title: site.name }, ...ownList(route, title)];
  const feeds = Object.fromEntries(
    Object.entries(FEEDS).map(([format, type]) => [
      type,
      lists.map((each) => feedLink(each, format as FeedFormat)),
    ]),
  );
  const twin = route?.kind === 'article' ? { 'text/markdown': absoluteUrl(paths.twin(route)) } : {};
  return { canonical: absoluteUrl(path), types: { ...feeds, ...twin } };
}

function feedLink({ list, title }: FeedSource, format: FeedFormat) {
  const name = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' }[format];
  return { url: absoluteUrl(paths.feed(list, format)), title: `${title} · ${name}` };
}

function ownList(route: Route | null, title: string): FeedSource[] {
  if (route?.kind === 'category') return [{ list: paths.category(route), title }];
  if (route?.kind === 'author') return [{ list: paths.author(route), title }];
  return [];
}
