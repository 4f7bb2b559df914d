import { withoutInvisible } from '@/lib/html/invisible';
import { PERIOD } from './dates.shared';

/** Query of a reader. */
export type Query = {
  /** All of it but the filters, with one space between words. */
  text: string;
  /** The words between spaces, and what stands in quotation marks. */
  terms: Term[];
  /** Conditions on the articles, beside holding the terms. */
  filters: Filters;
};

/** One thing to be found. */
export type Term = {
  /** As typed. */
  text: string;
  /** Typed in quotation marks: found as it is, as whole words. */
  exact: boolean;
};

/** Filters of a search; each may be absent. */
export type Filters = {
  /** Name or slug of a category. */
  category?: string;
  /** Name or id of an author. */
  author?: string;
  /** A year, month or day, as `2026-02-28`: published in it or later. */
  after?: string;
  /** A year, month or day: published before it. */
  before?: string;
};

/** Reason why a query cannot be answered. */
export type QueryProblem = 'empty' | 'too-long' | 'too-many-terms' | 'bad-date';

/** The longest query in UTF-16 code units: more than a sentence. */
export const MAX_LENGTH = 200;

/** Most terms: each is a pass over the texts that hold the terms before it. */
export const MAX_TERMS = 16;

const FILTER_NAMES: Readonly<Record<string, keyof Filters>> = {
  category: 'category',
  分类: 'category',
  分類: 'category',
  author: 'author',
  作者: 'author',
  after: 'after',
  不早于: 'after',
  不早於: 'after',
  before: 'before',
  早于: 'before',
  早於: 'before',
};

const FILTER = new RegExp(
  String.raw`(?<=^|\s)(${Object.keys(FILTER_NAMES).join('|')})[:：](?:["“「]([^"”」]*)["”」]|(\S+))`,
  'giu',
);

/** Quotation marks, Chinese and Latin; and what lies between them. */
const QUOTED = /"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』/gu;

/** White space of any kind, and halves of characters. */
const NO_CHARACTER = /[\p{Cc}\p{Cs}]/gu;

/**
 * Reads a query: words, `"phrases"`, and the filters `category:` `author:` `after:` `before:` (分类：
 * 作者： 不早于： 早于：, in either script).
 * @param input anything a reader can type or paste
 * @returns the query, or why it cannot be answered
 */
export function parseQuery(input: string): Query | QueryProblem {
  if (input.length > MAX_LENGTH) return 'too-long';
  const filters: Filters = {};
  const rest = withoutInvisible(input)
    .replace(NO_CHARACTER, ' ')
    .normalize('NFC')
    .replace(FILTER, (_, name: string, quoted?: string, bare?: string) => {
      const filter = FILTER_NAMES[name.toLowerCase()];
      if (filter) filters[filter] = (quoted ?? bare ?? '').trim();
      return ' ';
    });
  const text = rest.replace(/\s+/gu, ' ').trim();
  const terms = readTerms(text);
  if (terms.length === 0 && Object.keys(filters).length === 0) return 'empty';
  if (terms.length > MAX_TERMS) return 'too-many-terms';
  const dates = [filters.after, filters.before].filter((date) => date !== undefined);
  return dates.every((date) => PERIOD.test(date)) ? { text, terms, filters } : 'bad-date';
}

function readTerms(text: string): Term[] {
  const quoted: Term[] = [];
  const bare = text.replace(QUOTED, (_, ...groups: (string | undefined)[]) => {
    const inside = groups.slice(0, 4).find((group) => group !== undefined) ?? '';
    if (inside.trim()) quoted.push({ text: inside.trim(), exact: true });
    return ' ';
  });
  const words = bare.split(' ').filter(Boolean);
  return [...quoted, ...words.map((word) => ({ text: word, exact: false }))];
}
