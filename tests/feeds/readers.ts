import { parseFeed as rowan } from '@rowanmanning/feed-parser';
import { parseFeed as feedsmith } from 'feedsmith';
import RssParser from 'rss-parser';

/** An article as a feed reader shows it, and what it opens; with authors only where it keeps them all. */
export type Read = {
  title: string;
  link: string;
  date: string;
  id: string;
  html: string;
  authors?: string[];
};

const instant = (date: Date | string | null | undefined) => new Date(date ?? '').toISOString();

/** @rowanmanning/feed-parser: RSS and Atom. */
function readRowan(text: string): Read[] {
  return rowan(text).items.map(({ title, url, published, id, content, authors }) => ({
    title: title ?? '',
    link: url ?? '',
    date: instant(published),
    id: id ?? '',
    html: content ?? '',
    authors: authors.map(({ name }) => name ?? ''),
  }));
}

/** rss-parser: RSS and Atom. It keeps one author. */
async function readRssParser(text: string): Promise<Read[]> {
  const { items } = await new RssParser().parseString(text);
  return items.map((item) => ({
    title: item.title ?? '',
    link: item.link ?? '',
    date: instant(item.isoDate),
    id: item.guid ?? (item as { id?: string }).id ?? '',
    html: (item['content:encoded'] as string | undefined) ?? item.content ?? '',
  }));
}

/** feedsmith: every format. */
function readFeedsmith(text: string): Read[] {
  const parsed = feedsmith(text);
  const names = (people: readonly { name?: string }[] | undefined) =>
    people?.map(({ name }) => name ?? '') ?? [];
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title ?? '',
        link: item.link ?? '',
        date: instant(item.pubDate),
        id: item.guid?.value ?? '',
        html: item.content?.encoded ?? '',
        authors: item.dc?.creators ?? [],
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        title: entry.title?.value ?? '',
        link: entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href ?? '',
        date: instant(entry.published),
        id: entry.id ?? '',
        html: entry.content?.value ?? '',
        authors: names(entry.authors),
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title ?? '',
        link: item.url ?? '',
        date: instant(item.date_published),
        id: item.id ?? '',
        html: item.content_html ?? '',
        authors: names(item.authors),
      }));
    default:
      throw new Error(`not read as a feed: ${parsed.format}`);
  }
}

/** Readers' parsers that we did not write. */
export const readers = [
  { name: '@rowanmanning/feed-parser', formats: ['rss', 'atom'], read: readRowan },
  { name: 'rss-parser', formats: ['rss', 'atom'], read: readRssParser },
  { name: 'feedsmith', formats: ['rss', 'atom', 'json'], read: readFeedsmith },
] as const;
