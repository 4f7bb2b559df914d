import { breakLines } from '@/lib/chinese/break-lines';
import { splitClauses } from '@/lib/chinese/clauses';
import { sentencesIn } from '@/lib/chinese/excerpt';
import { fillLines } from '@/lib/chinese/fill-lines';
import { lineUnits, type WidthOf } from '@/lib/chinese/line-units';
import { graphemesOf } from './measure';

/** Sets a text in lines; null where there is no room for it. */
type Setter = (text: string) => string[] | null;

/** Marks and spaces that a cut text does not end with. */
const OPEN_END = /[\s，、；：·,;:—–（《“‘「『【([-]+$/u;

/**
 * Sets a text, or of one that is too long whole sentences; where not even one fits whole clauses, else words, with
 * …… behind them. So nothing ends within a word or a number.
 * @param width of a line, in em
 * @param most number of lines that there is room for
 */
export function fitText(text: string, width: number, most: number, widthOf: WidthOf): string[] {
  const set: Setter = (each) => {
    const lines = filled(each, width, widthOf);
    return lines.length <= most ? lines : null;
  };
  if (most < 1) return [];
  const [first = '', ...others] = sentencesIn(text);
  const whole = longest([first, ...others], (taken) => taken.trim(), set);
  return whole ?? cutToFit(first, set);
}

/** Sets the beginning of a text that is too long: as many clauses as fit, else words, else characters. */
function cutToFit(text: string, set: Setter): string[] {
  const ellipsis = /\p{Script=Han}/u.test(text) ? '……' : '…';
  const cut = (taken: string) => `${taken.replace(OPEN_END, '')}${ellipsis}`;
  const words = () => lineUnits(text, true).map((unit) => unit.text);
  return (
    longest(splitClauses(text), cut, set) ??
    longest(words(), cut, set) ??
    longest(graphemesOf(text), cut, set) ??
    []
  );
}

/** Takes as many pieces of a text as fit; null where not even the first does. */
function longest(
  pieces: readonly string[],
  finish: (taken: string) => string,
  set: Setter,
): string[] | null {
  let best: string[] | null = null;
  let taken = '';
  for (const piece of pieces) {
    taken += piece;
    const lines = set(finish(taken));
    if (lines === null) break;
    best = lines;
  }
  return best;
}

/** Lengths in em to shorten lines by, tried in order, so that the last line is not a single character. */
const SHORTENED = [0, 1, 2, 3] as const;

/** A paragraph in lines, a little shorter where the last would be a single character. */
function filled(text: string, width: number, widthOf: WidthOf): string[] {
  const tries = SHORTENED.map((less) => fillLines(text, width - less, widthOf));
  const [first = []] = tries;
  return tries.find((lines) => lines.length === first.length && !isRunt(lines)) ?? first;
}

function isRunt(lines: readonly string[]): boolean {
  return lines.length > 1 && (lines.at(-1)?.match(/[\p{L}\p{N}]/gu) ?? []).length < 2;
}

/** A title ready to be drawn. */
type FittedTitle = {
  /** Size of its type in pixels. */
  size: number;
  /** Its lines. */
  lines: string[];
};

/** A size of type in pixels, and how many lines of it there is room for. */
export type TypeSize = {
  /** Size of the type, in pixels. */
  size: number;
  /** Most lines of it that there is room for. */
  most: number;
};

/**
 * Sets a title as large as it fits; one that is too long for the smallest type is cut, between clauses if it can be.
 * @param title drawable text
 * @param width room in pixels
 * @param sizes from the smallest
 */
export function fitTitle(
  title: string,
  width: number,
  widthOf: WidthOf,
  sizes: readonly [TypeSize, ...TypeSize[]],
): FittedTitle {
  const setIn = ({ size, most }: TypeSize, text: string) => {
    // Far too long: not worth the search for good lines.
    if (widthOf(text) > (width / size) * most) return null;
    const lines = breakLines(text, width / size, widthOf);
    return lines.length <= most ? lines : null;
  };
  for (const each of sizes.toReversed()) {
    const lines = setIn(each, title);
    if (lines !== null) return { size: each.size, lines };
  }
  const [smallest] = sizes;
  return { size: smallest.size, lines: cutToFit(title, (text) => setIn(smallest, text)) };
}
