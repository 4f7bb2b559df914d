/** Where the panel asks. */
export const SEARCH_API = '/api/search';

/** Where the search page is; its query is `q`. */
export const SEARCH_PAGE = '/search';

/** Where a browser keeps what its reader has searched for. */
export const RECENT_KEY = 'recent-searches';

/** A piece of text, and whether it is to be marked. */
export type SearchSegment = {
  /** The piece, as written. */
  text: string;
  /** Whether it is what was looked for. */
  match: boolean;
};

/** What `GET /api/search` answers: docs/search.md. */
export type SearchReply = {
  /** Number of all results. */
  total: number;
  /** This page, from 1. */
  page: number;
  /** Number of pages, at least 1. */
  pages: number;
  /** What found the results. */
  by: 'text' | 'words' | 'pinyin' | 'filters';
  /** The results of this page. */
  results: {
    /** Path of the article. */
    url: string;
    /** Its title. */
    title: SearchSegment[];
    /** The place of its text, or its summary. */
    snippet: SearchSegment[];
    /** Instant of publication, ISO 8601 in UTC. */
    publishedAt: string;
    /** The same as a day in words, in the site's zone. */
    date: string;
    /** Names of its authors. */
    authors: string[];
    /** Names of its categories. */
    categories: string[];
  }[];
  /** A query that may have been meant, or null; and articles with titles like it. */
  suggestions: { q: string | null; articles: { title: string; url: string }[] };
};

/** What it answers to a query that it refuses. */
export type SearchRefusal = {
  /** Why, for the reader: as on the search page; empty where there is nothing to say. */
  error: { hint: string };
};

/** What the panel says. */
export const searchStrings = {
  label: '搜索文章',
  placeholder: '搜索文章、作者、拼音',
  results: '搜索结果',
  close: '关闭',
  recent: '最近搜索',
  clear: '清除',
  nothing: '没有找到文章。',
  halfDate: '日期要写成 2026、2026-02 或 2026-02-28。',
  didYouMean: '是不是要找：',
  failed: '暂时搜索不了，请按回车打开搜索页。',
  all: (total: number) => `全部${String(total)}篇`,
  found: (total: number) => `找到${String(total)}篇`,
  keys: '↑↓ 选择　回车 打开　Esc 关闭',
} as const;
