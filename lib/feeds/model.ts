import type { FeedFormat } from '@/lib/addresses/route-table';
import type { Recording } from '@/lib/content/model';

/** A feed before it has a format. URLs are absolute, instants are ISO 8601 in UTC. */
export type Feed = {
  /** Its id, a tag URI (RFC 4151): the same for all its pages. */
  id: string;
  /** Its title. */
  title: string;
  /** A sentence or two about it. */
  description: string;
  /** BCP 47 tag. */
  language: string;
  /** The page that it is the feed of. */
  url: string;
  /** The publication. */
  publisher: FeedAuthor;
  /** Terms on which its articles may be used, or null. */
  rights: string | null;
  /** Square picture of the publication. */
  icon: string;
  /** Latest change of what it holds. */
  updated: string;
  /** The WebSub hub, or null. */
  hub: string | null;
  /** A word for readers who open it in a browser. */
  notice: FeedNotice;
  /** Addresses of this page and its neighbours (RFC 5005, § 3), in a format. */
  links: (format: FeedFormat) => FeedLinks;
  /** Newest first. */
  items: FeedItem[];
};

/** A word for readers who open a feed in a browser. */
export type FeedNotice = {
  /** Advice on what to do with the feed. */
  text: string;
  /** Links to go on to. */
  links: readonly { href: string; text: string }[];
  /** The licence of the articles behind its label, or null. */
  licence: { label: string; name: string; url: string | null } | null;
  /** Terms for those who reprint an article, or null. */
  reprint: string | null;
};

/** Addresses of the pages of a feed; null where there is none. */
export type FeedLinks = {
  /** This page. */
  self: string;
  /** The first, where there are several. */
  first: string | null;
  /** The one with newer articles. */
  previous: string | null;
  /** The one with older articles. */
  next: string | null;
  /** The one with the oldest. */
  last: string | null;
};

/** An author. */
export type FeedAuthor = {
  /** Name in bylines. */
  name: string;
  /** Their page. */
  url: string;
};

/** An article in a feed. */
export type FeedItem = {
  /** Its id: a tag URI (RFC 4151), or what an old site's feed called it. */
  id: string;
  /** Its address. */
  url: string;
  /** Address of its Markdown; null where there is none. */
  twin: string | null;
  /** Title, plain text. */
  title: string;
  /** Summary, plain text; may be empty. */
  summary: string;
  /** All of it, as HTML that needs no style sheet. */
  html: string;
  /** Instant of publication. */
  published: string;
  /** The same in words, in the site's zone. */
  day: string;
  /** Name of the link to the page. */
  readMore: string;
  /** Latest change that a reader should know of. */
  updated: string;
  /** All authors, in the order of the byline. */
  authors: FeedAuthor[];
  /** Its reviewers, who answer for it, in the order written. */
  reviewers: FeedAuthor[];
  /** Instant of the review, or null. */
  reviewedAt: string | null;
  /** Names of its categories, then its tags. */
  categories: string[];
  /** The picture above it, or null. */
  image: FeedImage | null;
  /** Recording of the article, read aloud, or null. */
  audio: (Omit<Recording, 'src'> & { url: string }) | null;
  /** BCP 47 tag where it is not in the feed's language, or null. */
  language: string | null;
};

/** A picture in a feed. */
export type FeedImage = {
  /** Its address. */
  url: string;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
  /** Alternative text. */
  alt: string;
};
