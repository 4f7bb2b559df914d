import type { Element } from 'xast';
import { x } from 'xastscript';
import { absoluteUrl, pathsIn } from '@/lib/addresses/urls';
import { publication } from '@/lib/content/publication';
import { getStrings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/site';
import type { Feed, FeedItem, FeedNotice } from './model';

/** The style sheet that makes a feed readable in a browser. */
export const FEED_STYLES = '/assets/feed.css';

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Says what a feed's notice does.
 * @param text advice on what to do with the feed
 * @param page the page that it is the feed of, an absolute URL
 */
export function createNotice(text: string, page: string, locale: Locale): FeedNotice {
  const strings = getStrings(locale);
  const { licence, reprint } = publication(locale);
  return {
    text,
    links: [
      { href: absoluteUrl(pathsIn(locale).subscribe()), text: strings.feedWays },
      { href: page, text: strings.readOnSite },
    ],
    licence: licence && { label: strings.label(strings.licence), ...licence },
    reprint,
  };
}

/**
 * A word for those who open a feed in a browser: XHTML, so that its links are links, and so that a phone does not take
 * the feed for a page made for a desk.
 */
export function noticeElement({ notice }: Pick<Feed, 'notice'>): Element {
  return x('div', { xmlns: XHTML }, [
    x('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    x('p', notice.text),
    x(
      'p',
      notice.links.map(({ href, text }) => x('a', { href }, text)),
    ),
    ...(notice.licence ? [licenceLine(notice.licence)] : []),
    ...(notice.reprint ? [x('p', notice.reprint)] : []),
  ]);
}

/** The terms as people read them: programs have them in a line of text with an address (`rights`), which is not shown. */
function licenceLine({ label, name, url }: NonNullable<FeedNotice['licence']>): Element {
  return x('p', [label, url === null ? name : x('a', { href: url, rel: 'license' }, name)]);
}

/** An article's day as a reader writes it, and the way to it: programs have both as they want them. */
export function itemNotice({ url, day, published, readMore }: FeedItem): Element {
  return x('p', { xmlns: XHTML }, [
    x('time', { datetime: published }, day),
    x('a', { href: url }, readMore),
  ]);
}
