import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Feed } from './model';

/** The style sheet that makes a feed readable in a browser. */
export const FEED_STYLES = '/assets/feed.css';

/** A word for those who open a feed in a browser: XHTML, so that its link is one. */
export function noticeElement({ url, notice }: Pick<Feed, 'url' | 'notice'>): Element {
  return x('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, [
    x('p', notice.text),
    x('p', [x('a', { href: url }, notice.link)]),
  ]);
}
