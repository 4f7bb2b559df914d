import { toHtml } from 'hast-util-to-html';
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Feed, FeedItem } from './model';
import { FEED_STYLES, itemNotice, noticeElement } from './notice';
import { textElement, writeXml } from './xml';

/** Extensions that readers know: full text, several authors, revisions, pictures with sizes. */
const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** Writes a feed as RSS 2.0 (https://www.rssboard.org/rss-specification). */
export function writeRss(feed: Feed): string {
  const { hub, links } = feed;
  const channel = x('channel', [
    x('title', feed.title),
    x('link', feed.url),
    x('description', feed.description),
    x('language', feed.language),
    ...(feed.rights ? [x('copyright', feed.rights)] : []),
    x('lastBuildDate', httpDate(feed.updated)),
    ...Object.entries(links('rss')).flatMap(([rel, href]) =>
      href ? [x('atom:link', { rel, href, type: 'application/rss+xml' })] : [],
    ),
    ...(hub ? [x('atom:link', { rel: 'hub', href: hub })] : []),
    noticeElement(feed),
    ...feed.items.map(item),
  ]);
  // Of the characters that Chinese and Japanese share, and of marks, browsers choose the form by the language.
  const root = { version: '2.0', 'xml:lang': feed.language, ...NAMESPACES };
  return writeXml(x('rss', root, [channel]), FEED_STYLES);
}

function item(each: FeedItem): Element {
  const { image } = each;
  return x('item', [
    x('title', each.title),
    x('link', each.url),
    x('guid', { isPermaLink: 'false' }, each.id),
    x('pubDate', httpDate(each.published)),
    itemNotice(each),
    x('atom:updated', each.updated),
    ...each.authors.map(({ name }) => x('dc:creator', name)),
    ...each.reviewers.map(({ name }) => x('dc:contributor', name)),
    ...textElement('dc:language', each.language),
    ...each.categories.map((name) => x('category', name)),
    ...textElement('description', asHtml(each.summary)),
    x('content:encoded', each.html),
    ...enclosure(each),
    ...(image ? [picture(image)] : []),
  ]);
}

/** The recording of an item, which RSS has one place for; a size that is not known is 0 there. */
export function enclosure({ audio }: FeedItem): Element[] {
  if (!audio) return [];
  const { url, type, bytes } = audio;
  return [x('enclosure', { url, length: String(bytes ?? 0), type })];
}

function picture({ url, width, height, alt }: NonNullable<FeedItem['image']>): Element {
  const size = { width: String(width), height: String(height) };
  return x('media:content', { url, medium: 'image', ...size }, [x('media:description', alt)]);
}

/**
 * Text as readers take an item's description: as HTML, where a `<video>` that is not escaped is a film
 * (https://www.rssboard.org/rss-profile#element-channel-item-description). Titles are text to them.
 */
export function asHtml(text: string): string {
  return toHtml({ type: 'text', value: text });
}

/** RFC 822's date with a year of four digits, as RSS asks for. */
export function httpDate(instant: string): string {
  return new Date(instant).toUTCString();
}
