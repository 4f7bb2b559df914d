import type { Collection } from './collection';
import type { Needle } from './needle';
import { addWeights } from './occurrences';

/**
 * Fields with their weights, and the number of occurrences in each that count: BM25 saturates, and each is a look at a
 * place of the text that no cache holds.
 */
const FIELDS = [
  { field: 'title', weight: 8, limit: 3 },
  { field: 'names', weight: 4, limit: 2 },
  { field: 'headings', weight: 3, limit: 5 },
] as const;

/** The same of bodies, whose weight is 1. */
const BODY_LIMIT = 4;

/** A title that holds the term is worth this much more. */
const TITLE_BONUS = 1.5;

/** The usual constants of BM25 (https://en.wikipedia.org/wiki/Okapi_BM25). */
const K1 = 1.2;
const B = 0.75;

/**
 * Finds the documents that hold every term.
 * @param candidates numbers of those that may be found, in order
 * @param terms of each term the needles, any of which will do
 * @returns numbers, best first, newest first where two are equally good
 */
export async function scan(
  collection: Collection,
  candidates: readonly number[],
  terms: readonly (readonly Needle[])[],
): Promise<number[]> {
  const scores = new Float64Array(collection.articles.length);
  let found = candidates;
  // The longest, rarest term first: the others are looked for only where it was found.
  for (const needles of [...terms].sort((a, b) => longest(b) - longest(a))) {
    const before = found.length;
    const { sums, inTitle } = await frequencies(collection, found, needles);
    found = found.filter((number) => sums[number]);
    if (found.length === 0) return [];
    const rarity = Math.log(1 + (before - found.length + 0.5) / (found.length + 0.5));
    for (const number of found) {
      const sum = sums[number] ?? 0;
      const length = 1 - B + (B * (collection.bodies.lengths[number] ?? 0)) / collection.meanLength;
      const saturated = (sum * (K1 + 1)) / (sum + K1 * length);
      const bonus = inTitle[number] ? TITLE_BONUS : 0;
      scores[number] = (scores[number] ?? 0) + rarity * (saturated + bonus);
    }
  }
  return inOrder(collection, found, (number) => step(scores[number] ?? 0));
}

/**
 * Orders documents by a whole number, the greatest first, and by their age.
 * @param numbers of the documents
 */
export function inOrder(
  { places, articles }: Collection,
  numbers: readonly number[],
  rank: (number: number) => number,
): number[] {
  // Numbers are sorted ten times as fast as objects: rank, place and number in one.
  const size = articles.length;
  const keys = Float64Array.from(
    numbers,
    (number) => (-rank(number) * size + (places[number] ?? 0)) * size + number,
  );
  return Array.from(keys.sort(), (key) => ((key % size) + size) % size);
}

/** Scores that differ by less than about a twentieth are a tie. */
function step(score: number): number {
  return Math.round(Math.log(score) * 20);
}

function longest(needles: readonly Needle[]): number {
  return Math.max(...needles.map(({ text }) => text.length));
}

/** Weighted occurrences in all fields, and in the title, by the number of the document. */
async function frequencies(
  collection: Collection,
  candidates: readonly number[],
  needles: readonly Needle[],
) {
  const sums = new Float64Array(collection.articles.length);
  let inTitle = sums;
  for (const { field, weight, limit } of FIELDS) {
    for (const needle of needles) {
      addWeights(sums, weight, collection[field], candidates, needle, limit);
    }
    if (field === 'title') inTitle = sums.slice();
  }
  const inBodies = needles.map((needle) => weighBodies(collection, candidates, needle));
  for (const weights of await Promise.all(inBodies)) {
    for (const number of candidates) sums[number] = (sums[number] ?? 0) + (weights[number] ?? 0);
  }
  return { sums, inTitle };
}

/** Weighs bodies as they were written or as they are shown, whichever says more: a place that is in both counts once. */
async function weighBodies(
  { bodies, shown }: Collection,
  candidates: readonly number[],
  needle: Needle,
): Promise<Float64Array> {
  const written = await bodies.weigh(needle, candidates, BODY_LIMIT);
  if (shown === null) return written;
  const asShown = new Float64Array(written.length);
  addWeights(asShown, 1, shown, candidates, needle, BODY_LIMIT);
  return written.map((weight, number) => Math.max(weight, asShown[number] ?? 0));
}
