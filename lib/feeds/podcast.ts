import type { Element } from 'xast';
import { x } from 'xastscript';
import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import type { Snapshot } from '@/lib/content/library/snapshot';
import { publication } from '@/lib/content/publication';
import { getStrings } from '@/lib/i18n/strings';
import { rightsOf, type PodcastSettings } from '@/lib/publication';
import type { Locale, Site } from '@/lib/site';
import { createItem } from './create-item';
import type { FeedItem } from './model';
import { createNotice, FEED_STYLES, itemNotice, noticeElement } from './notice';
import { asHtml, enclosure, httpDate } from './rss';
import { textElement, writeXml } from './xml';

/** XML namespaces that podcast apps know beside RSS (https://podcasters.apple.com/support/823-podcast-requirements). */
const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
};

/** Most recordings that a feed has: what directories read of one. */
const MOST = 1000;

/** Writes the articles that have a recording as a podcast; null where there is none. */
export function writePodcast({
  content,
  site,
  locale,
}: {
  content: Snapshot;
  site: Site;
  locale: Locale;
}): string | null {
  const items = content.recorded.slice(0, MOST).map((article) => createItem(article, site, locale));
  if (items.length === 0) return null;
  return writeXml(
    x('rss', { version: '2.0', 'xml:lang': getStrings(locale).htmlLang, ...NAMESPACES }, [
      channel(items, locale),
    ]),
    FEED_STYLES,
  );
}

function channel(items: readonly FeedItem[], locale: Locale): Element {
  const own = publication(locale);
  const { name, description, podcast } = own;
  const rights = rightsOf(own);
  const self = absoluteUrl(pathsIn(locale).podcast());
  const home = absoluteUrl(pathsIn(locale).home());
  const strings = getStrings(locale);
  const title = podcast.title ?? name;
  return x('channel', [
    x('title', title),
    x('link', home),
    x('description', description),
    x('language', podcast.language),
    ...(rights ? [x('copyright', rights)] : []),
    x('atom:link', { rel: 'self', href: self, type: 'application/rss+xml' }),
    x('itunes:author', podcast.author ?? name),
    ...(podcast.owner ? [owner(podcast.owner)] : []),
    x('itunes:image', { href: absoluteUrl(podcast.image) }),
    x('itunes:explicit', String(podcast.explicit)),
    x('itunes:type', 'episodic'),
    ...podcast.categories.map(([category, within]) =>
      x(
        'itunes:category',
        { text: category },
        within ? [x('itunes:category', { text: within })] : [],
      ),
    ),
    noticeElement({ notice: createNotice(strings.podcastNotice(title), home, locale) }),
    ...items.map(episode),
  ]);
}

function owner({ name, email }: NonNullable<PodcastSettings['owner']>): Element {
  return x('itunes:owner', [x('itunes:name', name), x('itunes:email', email)]);
}

/** Its id is that of the article in every other feed of the locale: an app that has heard it does not offer it again. */
function episode(item: FeedItem): Element {
  const seconds = item.audio?.seconds;
  return x('item', [
    x('title', item.title),
    x('link', item.url),
    x('guid', { isPermaLink: 'false' }, item.id),
    x('pubDate', httpDate(item.published)),
    ...textElement('description', asHtml(item.summary)),
    ...enclosure(item),
    ...(seconds ? [x('itunes:duration', String(seconds))] : []),
    ...textElement('itunes:author', item.authors.map(({ name }) => name).join('、')),
    x('itunes:episodeType', 'full'),
    itemNotice(item),
  ]);
}
