import { foldText } from '@/lib/chinese/fold-text';
import type { SearchDocument } from './document';
import { insideToo, needlesFor, type Needle } from './needle';
import { spells } from './pinyin';
import type { Filters, Query } from './query';
import { scan } from './scan';

/** What was found, and what to mark in it. */
export type Found = {
  /** Best first; newest first where two are equally good. */
  documents: SearchDocument[];
  /** What was looked for; nothing where pinyin or filters alone found the documents. */
  needles: Needle[];
  /** By what: what was typed, its words one by one, its pinyin, or the filters alone. */
  by: 'text' | 'words' | 'pinyin' | 'filters';
};

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words that are in every text, and say nothing of what is wanted. */
const EMPTY_WORDS = new Set(
  '的 了 是 在 和 与 吗 呢 吧 啊 有 被 把 就 也 都 很 什么 怎么 如何 为什么 哪些'.split(' '),
);

/** Pinyin as typed, e.g. `ying wei da` or `xi'an`; more than this is no title. */
const PINYIN = /^[a-z' ]{2,40}$/u;

/**
 * Finds documents: the query as one phrase, then all its terms; where that finds nothing, all its
 * words; where that finds nothing, titles and authors that its letters spell; and at last short Latin
 * words inside longer ones.
 * @param documents newest first
 */
export function find(documents: readonly SearchDocument[], { text, terms, filters }: Query): Found {
  const allowed = documents.filter((document) => passes(document, filters));
  if (terms.length === 0) return { documents: allowed, needles: [], by: 'filters' };

  const each = terms.map(needlesFor);
  const phrase = text === terms[0]?.text ? [] : [needlesFor({ text, exact: false })];
  const hits = [...phrase.flatMap((needles) => scan(allowed, [needles])), ...scan(allowed, each)];
  if (hits.length > 0) {
    const found = new Set(hits.map(({ document }) => document));
    return { documents: [...found], needles: [...phrase, ...each].flat(), by: 'text' };
  }
  if (terms.every(({ exact }) => !exact)) {
    const words = wordsOf(text).map((word) => needlesFor({ text: word, exact: false }));
    const byWords = words.length > 1 ? scan(allowed, words) : [];
    if (byWords.length > 0) {
      return {
        documents: byWords.map(({ document }) => document),
        needles: words.flat(),
        by: 'words',
      };
    }
  }
  const spelt = findSpelt(allowed, foldText(text));
  if (spelt.length > 0) return { documents: spelt, needles: [], by: 'pinyin' };
  const loose = each.map((needles) => needles.map(insideToo));
  const inside = scan(allowed, loose).map(({ document }) => document);
  return { documents: inside, needles: loose.flat(), by: 'text' };
}

/** Whether a document is what the filters ask for; days compare as text. */
function passes(
  { article }: SearchDocument,
  { category, author, after, before }: Filters,
): boolean {
  const { day, categories, authors } = article;
  return (
    (category === undefined ||
      categories.some(({ slug, name }) => isNamed(category, slug, name))) &&
    (author === undefined || authors.some(({ id, name }) => isNamed(author, id, name))) &&
    (after === undefined || day >= after) &&
    (before === undefined || day < before)
  );
}

function isNamed(wanted: string, ...names: string[]): boolean {
  return names.some((name) => foldText(name) === foldText(wanted));
}

function wordsOf(text: string): string[] {
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  return [...new Set(words.map(({ segment }) => segment))].filter((word) => !EMPTY_WORDS.has(word));
}

function findSpelt(documents: readonly SearchDocument[], typed: string): SearchDocument[] {
  if (!PINYIN.test(typed)) return [];
  const letters = typed.replace(/[' ]/gu, '');
  return letters.length < 2 ? [] : documents.filter(({ syllables }) => spells(syllables, letters));
}
