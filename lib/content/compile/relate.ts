import type { PlainText } from '../body/plain-text';

/** Counts of the terms that tell an article from others. */
export type Terms = Readonly<Record<string, number>>;

/** An article names its matter early on: this many characters of its text are looked at. */
const LOOKED_AT = 1500;

/** A term of the title is worth as much as one that occurs so often. */
const TITLE_WEIGHT = 5;

/** The most frequent terms that are kept of an article. */
const KEPT = 100;

/** A run of Chinese, or a Latin word such as `gpt-4o`. */
const RUN =
  /\p{Script=Han}+|\p{Script=Latin}[\p{Script=Latin}\d]*(?:[.+-][\p{Script=Latin}\d]+)*/gu;

/** Characters that stand between words rather than in them. */
const BETWEEN_WORDS = /[的了是在和与及或也都就而但把被这那我你他她它们个为以于之其]+/u;

/**
 * Counts the terms of an article: Latin words, and pairs of neighbouring characters for Chinese words.
 * Pairs find related documents about as well as words do (Nie, Gao, Zhang & Zhou, “On the use of words
 * and n-grams for Chinese information retrieval”, IRAL 2000), for a thirtieth of what Intl.Segmenter costs.
 */
export function termsOf(title: string, { text, headings }: PlainText): Terms {
  const counts = new Map<string, number>();
  count(title, TITLE_WEIGHT, counts);
  count(headings.join('\n'), 1, counts);
  count(text.slice(0, LOOKED_AT), 1, counts);
  const kept = [...counts].sort(([, a], [, b]) => b - a).slice(0, KEPT);
  return Object.fromEntries(kept);
}

function count(text: string, weight: number, counts: Map<string, number>): void {
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + weight);
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUN)) {
    if (/^\p{Script=Han}/u.test(run)) for (const pair of pairsOf(run)) add(pair);
    else if (run.length > 1) add(run);
  }
}

function* pairsOf(run: string): Generator<string> {
  for (const part of run.split(BETWEEN_WORDS)) {
    const characters = [...part];
    for (const [index, character] of characters.entries()) {
      const next = characters[index + 1];
      if (next !== undefined) yield character + next;
    }
  }
}

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
