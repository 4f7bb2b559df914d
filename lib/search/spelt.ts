import { foldText } from '@/lib/chinese/fold-text';
import type { Collection } from './collection';
import { spells } from './pinyin';

/** Pinyin as typed, e.g. `ying wei da` or `xi'an`; more than this is no title. */
const PINYIN = /^[a-z' ]{2,40}$/u;

/** Titles, authors and words that letters spell. */
export type Spelt = {
  /** Numbers of the documents whose titles or authors they spell, whole or by initials. */
  documents: number[];
  /** Words that texts say again and again, which they spell as a whole. */
  words: string[];
};

/**
 * Looks for what may be meant by letters that no text holds.
 * @param collection the texts that are searched
 * @param candidates numbers of the documents that may be found: what others say is told to nobody
 * @param typed as typed
 */
export function findSpelt(
  { syllables, words, spoken }: Collection,
  candidates: readonly number[],
  typed: string,
): Spelt {
  const folded = foldText(typed);
  const letters = PINYIN.test(folded) ? folded.replace(/[' ]/gu, '') : '';
  if (letters.length < 2) return { documents: [], words: [] };
  const found = candidates.flatMap((number) => {
    const readings = spoken[number] ?? '';
    if (!readings.includes(letters)) return [];
    const those = (words[number] ?? '').split(' ');
    return readings
      .split(' ')
      .flatMap((reading, at) => (reading === letters ? (those[at] ?? []) : []));
  });
  return {
    documents: candidates.filter((number) => spells(syllables[number] ?? [], letters)),
    words: [...new Set(found)].slice(0, MOST_WORDS),
  };
}

/** Words of one reading: more are no help. */
const MOST_WORDS = 8;
