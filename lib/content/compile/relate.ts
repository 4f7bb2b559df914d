import type { Terms } from './terms';

/** An article as it is compared. */
export type Comparable = {
  /** Its id. */
  id: string;
  /** Its terms. */
  terms: Terms;
};

/** A term in more articles than this share of them tells nothing. */
const COMMON = 0.3;

/** The weightiest terms of an article that are compared. */
const TERMS = 60;

/** The nearest articles that are kept: some may be scheduled. */
const NEAREST = 8;

/** Least cosine: below it two articles have a phrase in common, not a matter. */
const FARTHEST = 0.1;

/** Number of an article’s own weightiest terms that find the articles it is compared with. */
const ASKED = 20;

/** The articles that a term is in, and its weight in each. */
type Postings = { at: number[]; weights: number[] };

/**
 * Finds for each article those nearest to it: the cosine of the TF-IDF of their terms (Manning,
 * Raghavan & Schütze, Introduction to Information Retrieval, § 6.3). Only those that share a term
 * are compared.
 * @returns ids by id, nearest first, and in the given order where they are equally near
 */
export function relate(articles: readonly Comparable[]): Map<string, string[]> {
  const vectors = vectorsOf(articles);
  const postings = new Map<string, Postings>();
  for (const [at, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      const list = postings.get(term) ?? { at: [], weights: [] };
      list.at.push(at);
      list.weights.push(weight);
      postings.set(term, list);
    }
  }
  const scores = new Float32Array(articles.length);
  return new Map(
    articles.map(({ id }, self) => {
      scores.fill(0);
      for (const [term, weight] of (vectors[self] ?? []).slice(0, ASKED))
        addScores(scores, postings.get(term), weight);
      scores[self] = 0;
      return [id, nearest(scores).map((at) => articles[at]?.id ?? '')];
    }),
  );
}

/** The innermost loop: an index costs a third of what an iterator does. */
function addScores(scores: Float32Array, postings: Postings | undefined, weight: number): void {
  if (!postings) return;
  const { at, weights } = postings;
  for (let index = 0; index < at.length; index++) {
    const article = at[index] ?? 0;
    scores[article] = (scores[article] ?? 0) + weight * (weights[index] ?? 0);
  }
}

/** The weightiest terms of each article, with weights whose squares make 1. */
function vectorsOf(articles: readonly Comparable[]): [term: string, weight: number][][] {
  const frequencies = new Map<string, number>();
  for (const { terms } of articles)
    for (const term of Object.keys(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const most = Math.max(2, articles.length * COMMON);
  return articles.map(({ terms }) => {
    const weighed = Object.entries(terms).flatMap(([term, count]): [string, number][] => {
      const frequency = frequencies.get(term) ?? 0;
      if (frequency < 2 || frequency > most) return [];
      return [[term, (1 + Math.log(count)) * Math.log(1 + articles.length / frequency)]];
    });
    const kept = weighed.sort(([, a], [, b]) => b - a).slice(0, TERMS);
    const length = Math.hypot(...kept.map(([, weight]) => weight));
    return kept.map(([term, weight]) => [term, weight / length]);
  });
}

/** Finds the indices of the highest scores, the first of equals first: kept in order, since nearly all are let go. */
function nearest(scores: Float32Array): number[] {
  const found: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (score < FARTHEST || score <= (scores[found[NEAREST - 1] ?? -1] ?? 0)) continue;
    let place = found.length;
    while (place > 0 && (scores[found[place - 1] ?? 0] ?? 0) < score) place--;
    found.splice(place, 0, at);
    found.length = Math.min(found.length, NEAREST);
  }
  return found;
}
