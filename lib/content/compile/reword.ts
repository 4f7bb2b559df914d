import { foldText } from '@/lib/chinese/fold-text';
import { byCharacter, type Piece } from '@/lib/script-conversion/engine';
import type { PlainText } from '../body/plain-text';
import type { Reworded } from '../compiled/search-texts';

const HAN = /\p{Script=Han}/u;

/**
 * Finds the words of a text that the other locale says otherwise, in more than the form of their
 * characters: 軟體 is 软件 there, and a search takes 體 for 体 by itself.
 * @param pieces cuts a text into pieces, and says what becomes of each there
 */
export function reword(
  { text, kept = [] }: Pick<PlainText, 'text' | 'kept'>,
  pieces: (text: string) => Piece[],
): Reworded[] {
  const bounds = [0, ...kept.flat(), text.length];
  return bounds.flatMap((from, index) => {
    // What is between two kept ranges, and before the first.
    if (index % 2 === 1) return [];
    let at = from;
    return pieces(text.slice(from, bounds[index + 1])).flatMap((piece) => {
      const start = at;
      at += piece.from.length;
      return otherwise(piece, start);
    });
  });
}

/** The parts of a piece that are other words. */
function otherwise(piece: Piece, start: number): Reworded[] {
  if (foldText(piece.from) === foldText(piece.to)) return [];
  const words: Reworded[] = [];
  let at = start;
  for (const { from, to } of byCharacter(piece)) {
    const [last] = words.slice(-1);
    const place = at;
    at += from.length;
    if (!HAN.test(from) || foldText(from) === foldText(to)) continue;
    if (last?.[1] === place) words[words.length - 1] = [last[0], at, last[2] + to];
    else words.push([place, at, to]);
  }
  return words;
}
