import type { FeedFormat } from '@/lib/addresses/route-table';
import { writeAtom } from './atom';
import { writeJsonFeed } from './json-feed';
import type { Feed } from './model';
import { writeRss } from './rss';

const writers: Record<FeedFormat, (feed: Feed) => string> = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJsonFeed,
};

/** Writes a feed in a format. */
export function writeFeed(feed: Feed, format: FeedFormat): string {
  return writers[format](feed);
}
