import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Feed, FeedItem } from './model';

/** The style sheet that makes a feed readable in a browser. */
export const FEED_STYLES = '/assets/feed.css';

const XHTML = 'http://www.w3.org/1999/xhtml';

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
  ]);
}

/** An article's day as a reader writes it, and the way to it: programs have both as they want them. */
export function itemNotice({ url, day, published, readMore }: FeedItem): Element {
  return x('p', { xmlns: XHTML }, [
    x('time', { datetime: published }, day),
    x('a', { href: url }, readMore),
  ]);
}
