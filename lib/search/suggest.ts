import { foldText } from '@/lib/chinese/fold-text';
import type { Article, Category } from '@/lib/content/model';
import { editDistance } from '@/lib/did-you-mean';
import type { Collection } from './collection';
import { textOf } from './field';
import { addWeights } from './occurrences';
import { inOrder } from './scan';

/** Suggestions where nothing was found. */
export type Suggestions = {
  /** A query that finds something and looks like the one asked, or null. */
  query: string | null;
  /** Articles whose titles are nearest, nearest first. */
  articles: Article[];
  /** The categories that have most articles. */
  categories: Category[];
  /** The newest articles that are not among the nearest. */
  latest: Article[];
};

const TITLES = 5;
const CATEGORIES = 5;
const LATEST = 5;

/** A query of more words or characters than these is no slip of the finger. */
const MOST_WORDS = 4;
const MOST_PAIRS = 40;

/** A slip of the finger in a word of three or four letters, two in longer ones. */
const tolerance = (word: string) => (word.length < 5 ? 1 : 2);

/** Words of a collection; collecting them takes longer than asking. */
const vocabularies = new WeakMap<Collection, ReadonlySet<string>>();

/**
 * Looks for what may have been meant.
 * @param typed the terms as typed
 * @param collection content that may be shown
 */
export function suggest(typed: readonly string[], collection: Collection): Suggestions {
  const words = typed.map(foldText);
  const articles = nearestTitles(words.join(''), collection);
  return {
    query: words.length > MOST_WORDS ? null : correct(words, collection),
    articles,
    categories: fullestCategories(collection),
    latest: newest(collection, articles),
  };
}

function fullestCategories({ all, articles }: Collection): Category[] {
  const counted = new Map<string, { category: Category; count: number }>();
  for (const category of all.flatMap((number) => articles[number]?.categories ?? [])) {
    const known = counted.get(category.slug) ?? { category, count: 0 };
    known.count += 1;
    counted.set(category.slug, known);
  }
  return [...counted.values()]
    .sort((a, b) => b.count - a.count || (a.category.slug < b.category.slug ? -1 : 1))
    .slice(0, CATEGORIES)
    .map(({ category }) => category);
}

function newest(collection: Collection, others: readonly Article[]): Article[] {
  return inOrder(collection, collection.all, () => 0)
    .flatMap((number) => collection.articles[number] ?? [])
    .filter((article) => !others.includes(article))
    .slice(0, LATEST);
}

function correct(words: readonly string[], collection: Collection): string | null {
  const vocabulary = vocabularies.get(collection) ?? vocabularyOf(collection);
  vocabularies.set(collection, vocabulary);
  const corrected = words.map((word) => nearest(word, vocabulary) ?? word);
  return corrected.some((word, index) => word !== words[index]) ? corrected.join(' ') : null;
}

/** Latin words of titles and headings, and names. */
function vocabularyOf({ all, title, headings, names }: Collection): ReadonlySet<string> {
  const words = new Set<string>();
  for (const number of all) {
    const name = textOf(names, number);
    const text = `${textOf(title, number)}\n${textOf(headings, number)}\n${name}`;
    for (const word of text.match(/[a-z][a-z\d.+#-]{2,}/gu) ?? []) words.add(word);
    for (const word of name.split('\n')) words.add(word);
  }
  return words;
}

function nearest(word: string, vocabulary: ReadonlySet<string>): string | null {
  if (word.length < 3 || vocabulary.has(word)) return null;
  let best: string | null = null;
  let least = tolerance(word) + 1;
  for (const candidate of vocabulary) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Finds the nearest titles, by the pairs of neighbouring characters that query and title share. */
function nearestTitles(typed: string, collection: Collection): Article[] {
  const { all, title, articles } = collection;
  const shared = new Float64Array(articles.length);
  for (const pair of pairs(typed.slice(0, MOST_PAIRS + 1))) {
    addWeights(shared, 1, title, all, { text: pair, inside: 1, whole: false }, 1);
  }
  const near = all.filter((number) => shared[number]);
  return inOrder(collection, near, (number) => shared[number] ?? 0)
    .slice(0, TITLES)
    .flatMap((number) => articles[number] ?? []);
}

function pairs(text: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)),
  );
}
