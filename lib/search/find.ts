import { foldText } from '@/lib/chinese/fold-text';
import type { AlsoCalled } from './also-called';
import type { Collection } from './collection';
import { apartFor, insideToo, joinedFor, needlesFor, type Needle } from './needle';
import type { Filters, Query, Term } from './query';
import { inOrder, scan } from './scan';
import { findSpelt } from './spelt';
import type { Wording } from './wordings';
import { wordsOf } from './words';

/** Documents found, and the needles to mark in them. */
export type Found = {
  /** Numbers of the documents: best first, newest first where two are equally good. */
  documents: number[];
  /** Needles that were looked for; none where pinyin or filters alone found the documents. */
  needles: Needle[];
  /** Way of finding: by what was typed, its words one by one, its pinyin, or the filters alone. */
  by: 'text' | 'words' | 'pinyin' | 'filters';
  /** The words that were looked for instead of what was typed: all of those in it, or any that its letters spell. */
  words: string[];
};

/** Other ways to say what was typed. */
type Sayings = {
  /** Ways in which it may be worded here. */
  wordings: readonly Wording[];
  /** Other forms of the names in it. */
  alsoCalled?: AlsoCalled;
};

/**
 * Finds documents: the query as one phrase, then all its terms; where that finds nothing, names that were written as one
 * word; where that finds nothing, all its words; where that finds nothing, titles, authors and frequent words that its letters spell, or that sound as its
 * characters do; and at last short Latin words inside longer ones.
 */
export async function find(
  collection: Collection,
  { text, terms, filters }: Query,
  { wordings, alsoCalled = () => [] }: Sayings,
): Promise<Found> {
  const { all } = collection;
  const isFiltered = Object.keys(filters).length > 0;
  const allowed = isFiltered ? all.filter(filterOf(collection, filters)) : all;
  if (terms.length === 0) {
    return { documents: newestFirst(collection, allowed), needles: [], by: 'filters', words: [] };
  }
  const asTyped = (term: Term) => needlesFor(term, wordings);
  const sayings = (term: Term) => [...asTyped(term), ...alsoCalled(term)];
  const each = terms.map((term, at) => [...sayings(term), ...joinedFor(terms, at)]);
  const phrase = text === terms[0]?.text ? [] : [sayings({ text, exact: false })];
  const [phraseNeedles] = phrase;
  const together = new Set(phraseNeedles ? await scan(collection, allowed, [phraseNeedles]) : []);
  // Most documents that hold the phrase hold its terms: they are not looked at again.
  const others = allowed.filter((number) => !together.has(number));
  const documents = [...together, ...(await scan(collection, others, each))];
  if (documents.length > 0) {
    return { documents, needles: [...phrase, ...each].flat(), by: 'text', words: [] };
  }
  const named = await findNames(collection, allowed, terms, each);
  if (named.documents.length > 0) return named;
  if (terms.every(({ exact }) => !exact)) {
    const words = wordsOf(text);
    const needles = words.map((word) => asTyped({ text: word, exact: false }));
    const byWords = words.length > 0 ? await scan(collection, allowed, needles) : [];
    if (byWords.length > 0) {
      return { documents: byWords, needles: needles.flat(), by: 'words', words };
    }
  }
  const bySound = await findBySound(collection, allowed, text, asTyped);
  if (bySound.documents.length > 0) return bySound;
  const loose = each.map((needles) => needles.map(insideToo));
  const inside = await scan(collection, allowed, loose);
  return { documents: inside, needles: loose.flat(), by: 'text', words: [] };
}

/** Names that were typed as one word and stand as two: claudecode. */
async function findNames(
  collection: Collection,
  allowed: readonly number[],
  terms: readonly Term[],
  each: readonly (readonly Needle[])[],
): Promise<Found> {
  const names = terms.map(apartFor);
  const needles = each.map((typed, at) => [...typed, ...(names[at] ?? [])]);
  const isOne = names.some(({ length }) => length > 0);
  const documents = isOne ? await scan(collection, allowed, needles) : [];
  return { documents, needles: needles.flat(), by: 'text', words: [] };
}

/** Titles and authors that the letters spell, then texts that hold a word that they spell. */
async function findBySound(
  collection: Collection,
  allowed: readonly number[],
  text: string,
  asTyped: (term: Term) => Needle[],
): Promise<Found> {
  const { documents, words } = await findSpelt(collection, allowed, text);
  const needles = words.flatMap((word) => asTyped({ text: word, exact: false }));
  const first = newestFirst(collection, documents);
  const seen = new Set(first);
  const others = allowed.filter((number) => !seen.has(number));
  const holding = words.length > 0 ? await scan(collection, others, [needles]) : [];
  return { documents: [...first, ...holding], needles, by: 'pinyin', words };
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
