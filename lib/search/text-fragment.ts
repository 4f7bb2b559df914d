import { encodeWords } from '@/lib/addresses/text-directive.shared';
import type { Segment } from './highlight';
import type { Place } from './readings';

/** Pause of a reader: a browser takes what stands between two of these for whole words. */
const PAUSE = /[\n，。、；：？！…—“”‘’「」『』（）《》〈〉【】]|[,;!?] /gu;

/** A longer piece is cut at a word: an address has room for that much. */
const LONGEST = 60;

/** Number of characters that stay before what was found, in a piece that is cut. */
const LEAD = 15;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Finds the text that leads a browser to a place of a page: the piece between two pauses that holds it, since it looks
 * for whole words only, and no two browsers agree on what a Chinese word is.
 * @param text of the article
 * @param place place of what was found in it
 * @param isHeading whether a line of the text is a heading: the contents say the same above it, so what follows is named too
 * @returns the piece, then what follows it where that is named; nothing where there is nothing to name
 */
export function fragmentPlaces(
  text: string,
  place: Place,
  isHeading: (line: string) => boolean = () => false,
): Place[] {
  const piece = pieceAround(text, place);
  if (piece.from === piece.to) return [];
  const lineEnd = endOfLine(text, piece.to);
  const line = text.slice(text.lastIndexOf('\n', piece.from) + 1, lineEnd);
  const next = { from: lineEnd + 1, to: lineEnd + 1 };
  const isFollowed = piece.to === lineEnd && next.from < text.length && isHeading(line);
  const following = isFollowed ? pieceAround(text, next) : next;
  return following.from === following.to ? [piece] : [piece, following];
}

/**
 * Makes the text fragment that leads a browser from the path of a page to a place
 * (https://wicg.github.io/scroll-to-text-fragment/).
 * @param pieces the piece that holds it, then what follows it, where that is named, each in segments
 */
export function textFragment(pieces: readonly (readonly Segment[])[]): string {
  const [piece, after] = pieces.map((segments) =>
    encodeWords(segments.map(({ text }) => text).join('')),
  );
  return piece ? `#:~:text=${piece}${after ? `,-${after}` : ''}` : '';
}

/** The piece between two pauses around a place, which may hold pauses itself. */
function pieceAround(text: string, { from, to }: Place): Place {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const before = [...text.slice(lineStart, from).matchAll(PAUSE)].at(-1);
  const start = before ? lineStart + before.index + before[0].length : lineStart;
  const after = text.slice(to, endOfLine(text, to)).search(PAUSE);
  const end = after === -1 ? endOfLine(text, to) : to + after;
  return trimmed(
    text,
    end - start > LONGEST
      ? cut(text, { from: start, to: end }, { from, to })
      : { from: start, to: end },
  );
}

/** Whole words of a piece, those around a place. */
function cut(text: string, piece: Place, { from, to }: Place): Place {
  const words = [...segmenter.segment(text.slice(piece.from, piece.to))].map(
    ({ index, segment }) => ({ from: piece.from + index, to: piece.from + index + segment.length }),
  );
  const first = words.find((word) => word.from >= from - LEAD) ?? piece;
  const last = words.findLast((word) => word.to <= Math.max(to, first.from + LONGEST)) ?? piece;
  return { from: Math.min(first.from, from), to: Math.max(last.to, to) };
}

function trimmed(text: string, { from, to }: Place): Place {
  const piece = text.slice(from, to);
  return {
    from: from + piece.length - piece.trimStart().length,
    to: to - (piece.length - piece.trimEnd().length),
  };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
