import { emWidth } from './em-width';
import { lineUnits, PARTICLE } from './line-units';

/** A piece of a clause that is too long for a line. */
export type ClausePiece = {
  /** Its text. */
  text: string;
  /** Whether no line may end inside it. */
  whole: boolean;
};

/** The widest piece that is kept whole, in em: a phone of 320 px has room for it at twice the size of text. */
const WIDEST = 4;

/** The narrowest that stands alone at either end of a clause, where its neighbour can be taken in. */
const NARROWEST = 3;

/** Cuts a clause where its lines may end: between its words. The pieces joined are the clause, unchanged. */
export function clausePieces(clause: string): ClausePiece[] {
  const pieces: ClausePiece[] = [];
  // A line ends at a space only where the space is outside of what is whole.
  for (const text of words(clause).flatMap((word) => word.split(/(\s+)/u))) {
    const before = pieces.at(-1);
    const whole = /\p{Script=Han}./u.test(text) && emWidth(text) <= WIDEST;
    if (whole || !before || before.whole) pieces.push({ text, whole });
    else before.text += text;
  }
  return pieces.filter(({ text }) => text !== '');
}

/** The words, a particle with the one before it. */
function words(clause: string): string[] {
  const joined: string[] = [];
  for (const { text } of lineUnits(clause)) {
    const before = joined.at(-1);
    if (before !== undefined && PARTICLE.test(text) && emWidth(before + text) <= WIDEST) {
      joined[joined.length - 1] = before + text;
    } else joined.push(text);
  }
  return withWideEnds(joined);
}

/** Joins what is too narrow at either end with its neighbour. */
function withWideEnds([first = '', ...rest]: readonly string[]): string[] {
  const [second = '', ...others] = rest;
  const list = isToJoin(first, second) ? [first + second, ...others] : [first, ...rest];
  const [last = '', beforeLast = ''] = list.toReversed();
  return isToJoin(last, beforeLast) ? [...list.slice(0, -2), beforeLast + last] : list;
}

function isToJoin(end: string, neighbour: string): boolean {
  return neighbour !== '' && emWidth(end) < NARROWEST && emWidth(end + neighbour) <= WIDEST;
}
