import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Feed, FeedAuthor, FeedItem } from './model';
import { FEED_STYLES, itemNotice, noticeElement } from './notice';
import { textElement, writeXml } from './xml';

/** Writes a feed as Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const { hub, links } = feed;
  const root = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
    x('title', feed.title),
    ...textElement('subtitle', feed.description),
    x('id', feed.id),
    x('updated', feed.updated),
    link('alternate', feed.url, 'text/html'),
    ...Object.entries(links('atom')).flatMap(([rel, href]) =>
      href ? [link(rel, href, ATOM)] : [],
    ),
    ...(hub ? [link('hub', hub)] : []),
    x('icon', feed.icon),
    ...(feed.rights ? [x('rights', feed.rights)] : []),
    person('author', feed.publisher),
    noticeElement(feed),
    ...feed.items.map(entry),
  ]);
  return writeXml(root, FEED_STYLES);
}

const ATOM = 'application/atom+xml';

function link(rel: string, href: string, type?: string): Element {
  return x('link', { rel, href, type });
}

function recording({ url, type, bytes }: NonNullable<FeedItem['audio']>): Element {
  const length = bytes === null ? undefined : String(bytes);
  return x('link', { rel: 'enclosure', href: url, type, length });
}

function person(role: 'author' | 'contributor', { name, url }: FeedAuthor): Element {
  return x(role, [x('name', name), x('uri', url)]);
}

function entry(item: FeedItem): Element {
  return x('entry', { 'xml:lang': item.language }, [
    x('title', item.title),
    x('id', item.id),
    // The only alternate: of two, some readers open the first, some the last, and none looks at the type.
    link('alternate', item.url, 'text/html'),
    ...(item.twin === null ? [] : [link('related', item.twin, 'text/markdown')]),
    ...(item.audio ? [recording(item.audio)] : []),
    x('published', item.published),
    itemNotice(item),
    x('updated', item.updated),
    ...item.authors.map((each) => person('author', each)),
    ...item.reviewers.map((each) => person('contributor', each)),
    ...item.categories.map((term) => x('category', { term })),
    ...textElement('summary', item.summary),
    x('content', { type: 'html' }, item.html),
  ]);
}
