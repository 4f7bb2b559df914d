import { foldText } from '@/lib/chinese/fold-text';
import type { Collection } from './collection';
import { insideToo, needlesFor, type Needle } from './needle';
import { spells } from './pinyin';
import { MAX_TERMS, type Filters, type Query } from './query';
import { inOrder, scan } from './scan';

/** What was found, and what to mark in it. */
export type Found = {
  /** Numbers of the documents: best first, newest first where two are equally good. */
  documents: number[];
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
 */
export async function find(
  collection: Collection,
  { text, terms, filters }: Query,
): Promise<Found> {
  const { all } = collection;
  const isFiltered = Object.keys(filters).length > 0;
  const allowed = isFiltered ? all.filter(filterOf(collection, filters)) : all;
  if (terms.length === 0) {
    return { documents: newestFirst(collection, allowed), needles: [], by: 'filters' };
  }
  const each = terms.map(needlesFor);
  const phrase = text === terms[0]?.text ? [] : [needlesFor({ text, exact: false })];
  const [phraseNeedles] = phrase;
  const together = new Set(phraseNeedles ? await scan(collection, allowed, [phraseNeedles]) : []);
  // Most documents that hold the phrase hold its terms: they are not looked at again.
  const others = allowed.filter((number) => !together.has(number));
  const documents = [...together, ...(await scan(collection, others, each))];
  if (documents.length > 0) {
    return { documents, needles: [...phrase, ...each].flat(), by: 'text' };
  }
  if (terms.every(({ exact }) => !exact)) {
    const words = wordsOf(text).map((word) => needlesFor({ text: word, exact: false }));
    const byWords = words.length > 1 ? await scan(collection, allowed, words) : [];
    if (byWords.length > 0) return { documents: byWords, needles: words.flat(), by: 'words' };
  }
  const spelt = findSpelt(collection, allowed, foldText(text));
  if (spelt.length > 0) {
    return { documents: newestFirst(collection, spelt), needles: [], by: 'pinyin' };
  }
  const loose = each.map((needles) => needles.map(insideToo));
  return { documents: await scan(collection, allowed, loose), needles: loose.flat(), by: 'text' };
}

/** Orders documents by their age. */
export function newestFirst(collection: Collection, numbers: readonly number[]): number[] {
  return inOrder(collection, numbers, () => 0);
}

/** Whether a document is what the filters ask for; days compare as text. */
function filterOf(
  { articles }: Collection,
  { category, author, after, before }: Filters,
): (number: number) => boolean {
  const isCategory = nameOf(category);
  const isAuthor = nameOf(author);
  return (number) => {
    const article = articles[number];
    return (
      article !== undefined &&
      (!isCategory || article.categories.some(({ slug, name }) => isCategory(slug, name))) &&
      (!isAuthor || article.authors.some(({ id, name }) => isAuthor(id, name))) &&
      (after === undefined || article.day >= after) &&
      (before === undefined || article.day < before)
    );
  };
}

/** Whether a name is the one wanted, in either script; each is folded once. */
function nameOf(wanted: string | undefined): ((...names: string[]) => boolean) | null {
  if (wanted === undefined) return null;
  const folded = foldText(wanted);
  const known = new Map<string, boolean>();
  const isWanted = (name: string) => {
    const answer = known.get(name) ?? foldText(name) === folded;
    known.set(name, answer);
    return answer;
  };
  return (...names) => names.some(isWanted);
}

/** The words of a text, no more than a query may have terms. */
function wordsOf(text: string): string[] {
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  const distinct = new Set(words.map(({ segment }) => segment));
  return [...distinct].filter((word) => !EMPTY_WORDS.has(word)).slice(0, MAX_TERMS);
}

function findSpelt(
  { syllables }: Collection,
  candidates: readonly number[],
  typed: string,
): number[] {
  if (!PINYIN.test(typed)) return [];
  const letters = typed.replace(/[' ]/gu, '');
  return letters.length < 2
    ? []
    : candidates.filter((number) => spells(syllables[number] ?? [], letters));
}
