import type { SearchDocument } from './document';
import { weightOf, type Needle } from './needle';

/** A document that was found, and how well it fits. */
export type Hit = {
  /** The document. */
  document: SearchDocument;
  /** BM25 with field weights, in steps; comparable within one scan. */
  score: number;
};

/** How much a field says of its article, and how many occurrences in it count: BM25 saturates. */
const FIELDS = [
  { field: 'text', weight: 1, limit: 12 },
  { field: 'title', weight: 8, limit: 3 },
  { field: 'names', weight: 4, limit: 2 },
  { field: 'headings', weight: 3, limit: 5 },
] as const;

/** A title that holds the term is worth this much more. */
const TITLE_BONUS = 1.5;

/** The usual constants of BM25 (https://en.wikipedia.org/wiki/Okapi_BM25). */
const K1 = 1.2;
const B = 0.75;

/**
 * Finds the documents that hold every term.
 * @param documents newest first
 * @param terms of each term the needles, any of which will do
 * @returns best first, newest first where two are equally good
 */
export function scan(
  documents: readonly SearchDocument[],
  terms: readonly (readonly Needle[])[],
): Hit[] {
  const average = documents.reduce((sum, { text }) => sum + text.length, 0) / documents.length;
  let hits = documents.map((document) => ({ document, score: 0 }));
  // The longest, rarest term first: the others are looked for only where it was found.
  for (const needles of [...terms].sort((a, b) => longest(b) - longest(a))) {
    const all = hits.length;
    const found: (Hit & Frequency)[] = [];
    for (const { document, score } of hits) {
      const { sum, inTitle } = frequencyIn(document, needles);
      if (sum > 0) found.push({ document, score, sum, inTitle });
    }
    const rarity = Math.log(1 + (all - found.length + 0.5) / (found.length + 0.5));
    hits = found.map(({ document, score, sum, inTitle }) => {
      const length = 1 - B + (B * document.text.length) / (average || 1);
      const saturated = (sum * (K1 + 1)) / (sum + K1 * length);
      return { document, score: score + rarity * (saturated + (inTitle ? TITLE_BONUS : 0)) };
    });
  }
  // Sorting is stable: within a step the newest stays first.
  return hits
    .map(({ document, score }) => ({ document, score: step(score) }))
    .sort((a, b) => b.score - a.score);
}

/** Scores that differ by less than about a twentieth are a tie. */
function step(score: number): number {
  return Math.round(Math.log(score) * 20);
}

function longest(needles: readonly Needle[]): number {
  return Math.max(...needles.map(({ text }) => text.length));
}

/** Weighted occurrences in all fields, and whether the title has one. */
type Frequency = { sum: number; inTitle: boolean };

function frequencyIn(document: SearchDocument, needles: readonly Needle[]): Frequency {
  let sum = 0;
  let inTitle = false;
  for (const { field, weight, limit } of FIELDS) {
    for (const needle of needles) {
      const found = weightOf(document[field], needle, limit);
      sum += found * weight;
      inTitle ||= found > 0 && field === 'title';
    }
  }
  return { sum, inTitle };
}
