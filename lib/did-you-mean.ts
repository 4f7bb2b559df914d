import { foldText } from '@/lib/chinese/fold-text';

/** Words that editors write for a field of another name: Chinese names, other systems' names. */
const SYNONYMS: Readonly<Record<string, string>> = {
  标题: 'title',
  日期: 'date',
  时间: 'date',
  作者: 'author',
  分类: 'categories',
  标签: 'tags',
  摘要: 'description',
  封面: 'cover',
  置顶: 'pinned',
  草稿: 'draft',
  更新: 'updated',
  来源: 'sources',
  top: 'pinned',
  sticky: 'pinned',
  mathjax: 'math',
  katex: 'math',
  pubDate: 'date',
  lastmod: 'updated',
  modified: 'updated',
  summary: 'description',
  thumbnail: 'cover',
  keywords: 'tags',
};

/**
 * The candidate that a misspelt word was meant to be.
 * @returns the nearest candidate, or null when none is near, or two are equally near
 */
export function didYouMean(word: string, candidates: readonly string[]): string | null {
  const synonym = SYNONYMS[word];
  if (synonym !== undefined && candidates.includes(synonym)) return synonym;
  const folded = fold(word);
  const ranked = foldAll(candidates)
    .map(({ candidate, characters, slips }) => ({
      ...{ candidate, slips },
      distance: distanceWithin(folded, characters, slips),
    }))
    .filter(({ slips, distance }) => distance <= slips)
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = ranked;
  return best && best.distance !== second?.distance ? best.candidate : null;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words. */
export function editDistance(a: string, b: string): number {
  return distanceWithin([...a], [...b], Infinity);
}

/** The same, given up as soon as it is known to be more than a limit: then it is infinite. */
function distanceWithin(from: readonly string[], to: readonly string[], limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return Infinity;
  let beforeLast: number[] = [];
  let last = to.map((_, index) => index).concat(to.length);
  let least = 0;
  for (const [i, character] of from.entries()) {
    const row = [i + 1];
    for (const [j, other] of to.entries()) {
      const replaced = (last[j] ?? 0) + (character === other ? 0 : 1);
      const swapped = character === to[j - 1] && from[i - 1] === other;
      const best = Math.min(replaced, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1);
      row.push(swapped ? Math.min(best, (beforeLast[j - 1] ?? 0) + 1) : best);
    }
    // A swap goes back by two rows.
    const lastLeast = least;
    least = Math.min(...row);
    if (Math.min(least, lastLeast) > limit) return Infinity;
    beforeLast = last;
    last = row;
  }
  return last.at(-1) ?? 0;
}

/** A candidate, ready to be compared: with what is folded away, and how many slips it allows. */
type Folded = { candidate: string; characters: string[]; slips: number };

/** The same thousands of addresses are asked about each dead link. */
const foldedLists = new WeakMap<readonly string[], readonly Folded[]>();

function foldAll(candidates: readonly string[]): readonly Folded[] {
  const known = foldedLists.get(candidates);
  if (known?.length === candidates.length) return known;
  const folded = candidates.map((candidate) => ({
    candidate,
    characters: fold(candidate),
    slips: tolerance(candidate),
  }));
  foldedLists.set(candidates, folded);
  return folded;
}

/** One slip in a short word, two in one of six characters or more. */
function tolerance(word: string): number {
  const { length } = [...word];
  if (length < 3) return 0;
  return length < 6 ? 1 : 2;
}

/** Width, case, traditional characters and what stands between words make no difference. */
function fold(word: string): string[] {
  return [...foldText(word.normalize('NFKC')).replaceAll(/[\s_-]+/gu, '')];
}
