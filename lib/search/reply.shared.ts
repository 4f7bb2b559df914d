/** A piece of text, and whether it is to be marked. */
export type SearchSegment = {
  /** The piece, as written. */
  text: string;
  /** Whether it is what was looked for. */
  match: boolean;
};

/** Answer of `GET /api/search`: docs/search.md. */
export type SearchReply = {
  /** Number of all results. */
  total: number;
  /** This page, from 1. */
  page: number;
  /** Number of pages, at least 1. */
  pages: number;
  /** Way by which the results were found. */
  by: 'text' | 'words' | 'pinyin' | 'filters';
  /** The words that were looked for instead of what was typed: all that are in it, or any that its letters spell. */
  words: string[];
  /** The results of this page. */
  results: {
    /** Path of the article, and a text fragment that leads to the place of its text. */
    url: string;
    /** Its title. */
    title: SearchSegment[];
    /** The place of its text, or its summary. */
    snippet: SearchSegment[];
    /** Instant of publication, ISO 8601 in UTC; empty for a draft that has no day. */
    publishedAt: string;
    /** The same as a day in words, in the site's zone; 草稿 or 定时 before it in a preview. */
    date: string;
    /** Names of its authors. */
    authors: string[];
    /** Names of its categories. */
    categories: string[];
    /** Label of AI's part, in words, or null. */
    ai: string | null;
  }[];
  /** Suggestions where nothing was found. */
  suggestions: {
    /** A query that may have been meant, or null. */
    q: string | null;
    /** Articles with titles like it. */
    articles: { title: string; url: string }[];
    /** The categories that have most articles. */
    categories: { name: string; url: string }[];
    /** The newest articles. */
    latest: { title: string; url: string }[];
  };
};

/** Answer to a query that is refused. */
export type SearchRefusal = {
  /** Reason for the reader, as on the search page; empty where there is nothing to say. */
  error: { hint: string };
};
