import { foldText } from '@/lib/chinese/fold-text';
import type { Reworded } from '@/lib/content/compiled/search-texts';

/** A piece of a text. */
export type Place = {
  /** Offset of its beginning. */
  from: number;
  /** Offset of its end. */
  to: number;
};

/** A text as it can be searched: as it was written, or in the words of the other locale. */
export type Reading = {
  /** The text, folded. */
  folded: string;
  /** Gives the place of a piece of it in the text as it was written; a word of another length is one place. */
  placeOf: (from: number, to: number) => Place;
};

/**
 * The readings of a text.
 * @param folded the text as it was written, folded
 * @param reworded its words that the other locale says otherwise
 */
export function readingsOf(folded: string, reworded: readonly Reworded[]): Reading[] {
  const written: Reading = { folded, placeOf: (from, to) => ({ from, to }) };
  return reworded.length === 0 ? [written] : [written, asShown(folded, reworded)];
}

/** A text in the words of the other locale; empty where it says nothing otherwise. */
export function shownText(text: string, reworded: readonly Reworded[]): string {
  return reworded.length === 0 ? '' : replaced(text, reworded);
}

/** Words that are said otherwise in a part of a text, by their places in that part. */
export function rewordedWithin(
  reworded: readonly Reworded[],
  { from, to }: Place,
): readonly Reworded[] {
  return reworded
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end, words]): Reworded => [start - from, end - from, words]);
}

function asShown(folded: string, reworded: readonly Reworded[]): Reading {
  return {
    folded: foldText(replaced(folded, reworded)),
    placeOf: (from, to) => ({
      from: writtenOffset(reworded, from, 'start'),
      to: writtenOffset(reworded, to, 'end'),
    }),
  };
}

function replaced(text: string, reworded: readonly Reworded[]): string {
  let [result, at] = ['', 0];
  for (const [from, to, words] of reworded) {
    result += text.slice(at, from) + words;
    at = to;
  }
  return result + text.slice(at);
}

/** The place in what was written of an offset in what is shown: in a word of another length that word's start, or end. */
function writtenOffset(
  reworded: readonly Reworded[],
  offset: number,
  side: 'start' | 'end',
): number {
  let longer = 0;
  for (const [from, to, words] of reworded) {
    const start = from + longer;
    if (offset <= start) break;
    const isInside = offset < start + words.length;
    if (isInside && words.length === to - from) break;
    if (isInside) return side === 'start' ? from : to;
    longer += words.length - (to - from);
  }
  return offset - longer;
}
