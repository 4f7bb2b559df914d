import { foldText } from '@/lib/chinese/fold-text';
import { editDistance } from '@/lib/content/did-you-mean';
import type { Article } from '@/lib/content/model';
import type { SearchDocument } from './document';

/** What is offered where nothing was found. */
export type Suggestions = {
  /** A query that finds something and looks like the one asked, or null. */
  query: string | null;
  /** Articles whose titles are nearest, nearest first. */
  articles: Article[];
};

const TITLES = 5;

/** A slip of the finger in a word of three or four letters, two in longer ones. */
const tolerance = (word: string) => (word.length < 5 ? 1 : 2);

/**
 * Looks for what may have been meant.
 * @param typed the terms as typed
 * @param documents those that may be shown
 */
export function suggest(
  typed: readonly string[],
  documents: readonly SearchDocument[],
): Suggestions {
  const words = typed.map(foldText);
  const vocabulary = vocabularyOf(documents);
  const corrected = words.map((word) => nearest(word, vocabulary));
  const changed = corrected.some((word, index) => word !== null && word !== words[index]);
  return {
    query: changed ? words.map((word, index) => corrected[index] ?? word).join(' ') : null,
    articles: nearestTitles(words.join(''), documents),
  };
}

/** Latin words of titles and headings, and names. */
function vocabularyOf(documents: readonly SearchDocument[]): ReadonlySet<string> {
  return new Set(
    documents.flatMap(({ title, headings, names }) => [
      ...(`${title}\n${headings}\n${names}`.match(/[a-z][a-z\d.+#-]{2,}/gu) ?? []),
      ...names.split('\n'),
    ]),
  );
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

/** By the pairs of neighbouring characters that query and title share. */
function nearestTitles(typed: string, documents: readonly SearchDocument[]): Article[] {
  const wanted = pairs(typed);
  return documents
    .map(({ article, title }) => ({
      article,
      shared: [...pairs(title)].filter((pair) => wanted.has(pair)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, TITLES)
    .map(({ article }) => article);
}

function pairs(text: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)),
  );
}
