import type { Reworded } from '@/lib/content/compiled/search-texts';
import type { Range } from '@/lib/html/text-line';
import { placesOf, type Needle } from './needle';
import { readingsOf, rewordedWithin, type Place } from './readings';

/** A piece of text, and whether it is what was looked for. */
export type Segment = {
  /** The piece, as written. */
  text: string;
  /** Whether it is to be marked. */
  match: boolean;
  /** The same in every locale. */
  kept?: true;
};

/** Ways in which a text is not the same in every locale. */
export type ScriptFacts = {
  /** Ranges that are the same in each. */
  kept: readonly Range[];
  /** Words that another one says otherwise. */
  reworded: readonly Reworded[];
};

/** Length of a snippet, in characters: about two lines on a desk, three on a phone. */
const SNIPPET_LENGTH = 100;

/** Most characters before the first match. */
const LEAD = 30;

/** The end of a sentence, with the marks that close behind it. */
const SENTENCE_END = /[。！？\n][”’」』）]*\s*/gu;

/** Most characters of an end before the lead, for it to be known there. */
const CLOSING = 8;

/** Marks beyond these would mark everything. */
const MOST_MARKS = 200;

/** A space behind a full-width mark and the quotation marks that close with it: the mark has its own. */
const NEEDLESS_SPACE = /(?<=[，。、；：？！）》〉」』】][”’]* *) /gu;

/** Stands for such a space, as every place in a text is one in its folded form; in a line there is no other. */
const NEEDLESS = '\n';

/**
 * Marks what was looked for.
 * @param text as written
 * @param folded the same, folded: a place in one is the same place in the other
 * @param reworded words of it that the other locale says otherwise
 */
export function highlight(
  text: string,
  folded: string,
  needles: readonly Needle[],
  reworded: readonly Reworded[] = [],
): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const { from, to } of placesToMark(folded, needles, reworded)) {
    if (from > end) segments.push({ text: text.slice(end, from), match: false });
    segments.push({ text: text.slice(from, to), match: true });
    end = to;
  }
  if (end < text.length) segments.push({ text: text.slice(end), match: false });
  return segments;
}

/**
 * Cuts out of a text the sentence that holds what was looked for, and what follows.
 * @param text as written
 * @param folded the same, folded
 * @param needles needles to mark
 * @param place place in the text
 * @param scriptFacts ranges of the text that are the same in every locale, and words that another says otherwise
 */
export function snippet(
  text: string,
  folded: string,
  needles: readonly Needle[],
  place: Place,
  { kept = [], reworded = [] }: Partial<ScriptFacts> = {},
): Segment[] {
  const { from, isStart } = beginningBefore(text, place.from);
  const to = wholeCharacter(text, Math.min(text.length, from + SNIPPET_LENGTH));
  const line = text.slice(from, to).replace(/\s/gu, ' ').trimEnd();
  const highlighted = highlight(
    line.replace(NEEDLESS_SPACE, NEEDLESS),
    folded.slice(from, to),
    needles,
    rewordedWithin(reworded, { from, to }),
  );
  const marked = cutAtKept(highlighted, kept, from).map((segment) => ({
    ...segment,
    text: segment.text.replaceAll(NEEDLESS, ''),
  }));
  return [...(isStart ? [] : [ELLIPSIS]), ...marked, ...(to < text.length ? [ELLIPSIS] : [])];
}

/**
 * Cuts segments where what is kept begins and ends, and tells it.
 * @param kept of the text that they are cut out of
 * @param start offset at which they begin in it
 */
export function cutAtKept(
  segments: readonly Segment[],
  kept: readonly Range[],
  start: number,
): Segment[] {
  const bounds = kept.flat();
  let end = start;
  return segments.flatMap((segment) => {
    const from = end;
    end += segment.text.length;
    const cuts = [from, ...bounds.filter((bound) => bound > from && bound < end), end];
    return cuts.slice(1).map((to, index): Segment => {
      const at = cuts[index] ?? to;
      const isKept = kept.some((range) => range[0] <= at && to <= range[1]);
      const text = segment.text.slice(at - from, to - from);
      return { text, match: segment.match, ...(isKept && { kept: true }) };
    });
  });
}

/**
 * Cuts a piece out of a text in segments.
 * @param from offset of its beginning in the text
 * @param to offset of its end
 */
export function cutOut(segments: readonly Segment[], from: number, to: number): Segment[] {
  let end = 0;
  return segments.flatMap((segment) => {
    const start = end;
    end += segment.text.length;
    const text = segment.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...segment, text }];
  });
}

const ELLIPSIS: Segment = { text: '……', match: false };

/** The first place of the longest needle that is there: the phrase before its words. Null where none is. */
export function firstPlace(
  folded: string,
  needles: readonly Needle[],
  reworded: readonly Reworded[] = [],
): Place | null {
  const byLength = [...needles].sort((a, b) => b.text.length - a.text.length);
  const readings = readingsOf(folded, reworded);
  for (const needle of byLength) {
    for (const reading of readings) {
      const [from] = placesOf(reading.folded, needle, 1);
      if (from !== undefined) return reading.placeOf(from, from + needle.text.length);
    }
  }
  return null;
}

/** The start of the sentence that a place is in, or a little before the place in a long one; and which it is. */
function beginningBefore(text: string, at: number): { from: number; isStart: boolean } {
  const earliest = Math.max(0, at - LEAD);
  const first = Math.max(0, earliest - CLOSING);
  const starts = [...text.slice(first, at).matchAll(SENTENCE_END)]
    .map(({ index, 0: end }) => first + index + end.length)
    .filter((start) => start >= earliest);
  const start = earliest === 0 ? (starts.at(-1) ?? 0) : starts.at(-1);
  return start === undefined
    ? { from: wholeCharacter(text, earliest), isStart: false }
    : { from: start, isStart: true };
}

/** The offset itself, or one less where it would halve a character. */
function wholeCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/u.test(text.charAt(offset)) && offset > 0 ? offset - 1 : offset;
}

/** Finds the places to mark, in order, where two overlap as one. */
function placesToMark(
  folded: string,
  needles: readonly Needle[],
  reworded: readonly Reworded[],
): Place[] {
  const found = readingsOf(folded, reworded).flatMap((reading) =>
    needles.flatMap((needle) =>
      placesOf(reading.folded, needle, MOST_MARKS).map((at) =>
        reading.placeOf(at, at + needle.text.length),
      ),
    ),
  );
  const merged: Place[] = [];
  for (const place of [...found].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && place.from <= last.to) last.to = Math.max(last.to, place.to);
    else merged.push({ ...place });
  }
  return merged;
}
