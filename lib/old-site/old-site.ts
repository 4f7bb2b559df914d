import type { HexoOptions } from './hexo';
import type { HugoOptions } from './hugo';

/** Engines whose addresses we know how to make. */
export const ENGINES = ['jekyll', 'hexo', 'hugo'] as const;

/** An engine that makes sites of Markdown. */
export type Engine = (typeof ENGINES)[number];

/** How articles' addresses were made; what `content/old-site.yml` lists below `permalinks`. */
export type PermalinkRule = {
  /** The engine whose rules for names hold. */
  engine: Engine;
  /** Its pattern: `/:year/:month/:day/:title/`, or a style that it has a name for, such as `pretty`. */
  pattern: string;
  /** The folder of the content folder whose posts it is for. */
  folder: string;
  /** Instant, ISO 8601: posts published later never had such an address; null for all posts. */
  before: string | null;
  /** Zone whose day stands in the addresses; null for the site's. */
  timeZone: string | null;
  /** Whether the day may be the one before or after, as another machine's zone decided it. */
  dayUncertain: boolean;
  /** What else the engine's addresses depend on. */
  options: HexoOptions & HugoOptions;
};

/** Which ids the old site's feed gave its articles; what stands below `feed_ids`. */
export type FeedIdRule = {
  /** What they were: the article's address, or jekyll-feed's own form of it. */
  form: 'address' | 'jekyll-feed';
  /** The old site's address, with the path that all its addresses began with. */
  site: string;
  /** Instant, ISO 8601: later posts never had such an id; null for all posts. */
  before: string | null;
};

/** The site that this one has taken the place of. */
export type OldSite = {
  /** How its articles' addresses were made; where there are several, each gives an address. */
  permalinks: readonly PermalinkRule[];
  /** Which ids its feed gave them, or null where readers of the feed need not know them again. */
  feedIds: FeedIdRule | null;
  /** Other old addresses, and the paths that they lead to. */
  redirects: ReadonlyMap<string, string>;
};

/** Where there was none. */
export const NO_OLD_SITE: OldSite = { permalinks: [], feedIds: null, redirects: new Map() };
