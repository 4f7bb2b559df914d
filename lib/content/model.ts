import type { FormerAddresses } from '@/lib/old-site/permalinks';

/** The strict shapes that views see. Instants are ISO 8601 in UTC; days are `YYYY-MM-DD` in the site's zone. */

/** An article in the index: without its body, its authors and categories by id. */
export type ArticleEntry = {
  /** Identity: day and slug, e.g. `2026-02-28/ai-daily-news`. */
  id: string;
  /** Last segment of its address. */
  slug: string;
  /** Day of publication in the site's zone. */
  day: string;
  /** Instant of publication. */
  publishedAt: string;
  /** Instant of the last revision, or null. */
  updatedAt: string | null;
  /** Title as written. */
  title: string;
  /** The editor's summary, or whole sentences of the opening. */
  description: string;
  /** Ids of its authors, in the order of the byline. */
  authors: string[];
  /** Slugs of its categories, in the order written. */
  categories: string[];
  /** Tags as written. */
  tags: string[];
  /** Language of the body, a BCP 47 tag, or null for the site's own. */
  lang: string | null;
  /** Pinned to the top of the front page. */
  pinned: boolean;
  /** Never public. */
  draft: boolean;
  /** The picture above it, or null. */
  cover: Cover | null;
  /** Old addresses that lead to it, decoded, e.g. `/2020/01/01/name.html`. */
  redirects: string[];
  /** Addresses that it had on the old site, computed. */
  former: FormerAddresses;
  /** The id that feeds know it by from before, or null. */
  feedId: string | null;
  /** Name of the series it belongs to, or null. */
  series: string | null;
  /** Whether the body holds formulas. */
  math: boolean;
  /** What it rests on, in the order written. */
  sources: Source[];
  /** What was corrected after publication, in the order written. */
  corrections: Correction[];
  /** How far AI took part, or null where the editor has not said. */
  ai: AiInvolvement | null;
  /** 字数: Han characters, Latin words and numbers. */
  characters: number;
  /** Reading time in minutes. */
  minutes: number;
  /** Path of its file in the content folder. */
  source: string;
  /** Changes whenever the body does. */
  hash: string;
};

/** A picture above an article. */
export type Cover = {
  /** Where it is, as written: beside the post, or from the root of `public/`. */
  src: string;
  /** What it shows, for those who cannot see it. */
  alt: string;
  /** Words under it, or null. */
  caption: string | null;
  /** Whose it is, or null. */
  credit: string | null;
};

/** What an article rests on. */
export type Source = {
  /** Title of the source. */
  title: string;
  /** Its address. */
  url: string;
  /** Who published it, or null. */
  publisher: string | null;
  /** The day it is from, or null. */
  date: string | null;
};

/** An entry of the corrections ledger. */
export type Correction = {
  /** Instant of the correction. */
  date: string;
  /** What was wrong and what is right. */
  note: string;
  /** A slip of the pen, not of fact. */
  minor: boolean;
};

/** How far AI took part in an article. */
export type AiInvolvement = {
  /** Not at all; as a tool in human hands; as the writer. */
  level: 'none' | 'assisted' | 'generated';
  /** What for, or null. */
  note: string | null;
};

/** A link on an author's page. */
export type AuthorLink = {
  /** Words to show. */
  label: string;
  /** Address: http, https or mailto. */
  url: string;
};

/** An article as views see it: without its body, its authors and categories as they are. */
export type Article = Omit<ArticleEntry, 'authors' | 'categories'> & {
  /** Its authors, in the order of the byline. */
  authors: Author[];
  /** Its categories, in the order written. */
  categories: Category[];
};

/** The colour of a category's name: a seal's red, and four that stand beside it (docs/design.md). */
export type CategoryColor = 'cinnabar' | 'indigo' | 'pine' | 'ochre' | 'plum';

/** A person or a team that signs articles. */
export type Author = {
  /** Last segment of the address: the file's name. */
  id: string;
  /** Name in bylines. */
  name: string;
  /** A person, or a team. */
  kind: 'person' | 'team';
  /** Role in the newsroom, or null. */
  role: string | null;
  /** One sentence about them; may be empty. */
  description: string;
  /** Path of the portrait as written: beside the file, or from the root of `public/`; or null. */
  avatar: string | null;
  /** Where else to find them. */
  links: AuthorLink[];
  /** Path of its file in the content folder. */
  source: string;
  /** Changes whenever the biography does. */
  hash: string;
};

/** A category; one that has no document is known by its name alone. */
export type Category = {
  /** Last segment of the address; may be Chinese. */
  slug: string;
  /** Name as shown. */
  name: string;
  /** One sentence about it; may be empty. */
  description: string;
  /** What its name is set in over an article. */
  color: CategoryColor;
  /** What its articles are to search engines: schema.org's NewsArticle or BlogPosting. */
  genre: 'news' | 'blog';
  /** Whether it has a document of its own, and so exists even without articles. */
  documented: boolean;
  /** After how many days without a revision its articles carry a notice; null for never. */
  staleAfter: number | null;
};

/** A page about the publication. */
export type Page = {
  /** Its address without the slash. */
  slug: string;
  /** Title as written. */
  title: string;
  /** The editor's summary, or whole sentences of the opening. */
  description: string;
  /** Instant of the last revision, or null. */
  updatedAt: string | null;
  /** Path of its file in the content folder. */
  source: string;
  /** Changes whenever the body does. */
  hash: string;
};

/** Everything that lists and the route gate need, and no body. */
export type ContentIndex = {
  /** Newest first; by title, then slug where the instant is the same. */
  articles: ArticleEntry[];
  /** By name. */
  authors: Author[];
  /** By name; those with documents first. */
  categories: Category[];
  /** By slug. */
  pages: Page[];
  /** What is known of the site that this one has taken the place of, or null where it has not. */
  oldSite: {
    /** Old addresses, decoded, and the paths that they lead to. */
    redirects: Record<string, string>;
  } | null;
};
