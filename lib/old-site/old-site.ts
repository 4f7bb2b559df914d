import type { HexoOptions } from './hexo';
import type { HugoOptions } from './hugo';

/** Engines whose addresses we know how to make. */
export const ENGINES = ['jekyll', 'hexo', 'hugo'] as const;

/** An engine that makes sites of Markdown. */
export type Engine = (typeof ENGINES)[number];

/** Rule by which articles' addresses were made; an item of `permalinks` in `content/old-site.yml`. */
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
  /** Further settings of the engine that its addresses depend on. */
  options: HexoOptions & HugoOptions;
};

/** Forms of ids in an old site's feed: the article's address, or jekyll-feed's own form of it. */
export const FEED_ID_FORMS = ['address', 'jekyll-feed'] as const;

/** Rule of the ids in the old site's feed; `feed_ids` in `content/old-site.yml`. */
export type FeedIdRule = {
  /** Form of the ids. */
  form: (typeof FEED_ID_FORMS)[number];
  /** The old site's address, with the path that all its addresses began with. */
  site: string;
  /** Instant, ISO 8601: later posts never had such an id; null for all posts. */
  before: string | null;
};

/** The site that this one has taken the place of. */
export type OldSite = {
  /** Rules of its articles' addresses; where there are several, each gives an address. */
  permalinks: readonly PermalinkRule[];
  /** Rule of its feed's ids, or null where readers of the feed need not know the articles again. */
  feedIds: FeedIdRule | null;
  /** Other old addresses, and the paths that they lead to. */
  redirects: ReadonlyMap<string, string>;
};

/** The old site of a newsroom that had none. */
export const NO_OLD_SITE: OldSite = { permalinks: [], feedIds: null, redirects: new Map() };
