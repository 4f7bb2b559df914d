import { byCharacter, type Engine } from '../engine';
import type { Place, Run } from './run';

/** A place in a source, and what takes it. */
export type Edit = {
  /** The place. */
  place: Place;
  /** Text, not yet written as HTML. */
  text: string;
};

/** What becomes of a run, each word in the elements in which it is. */
export function editsOf({ text, places }: Run, convert: Engine): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const piece of convert(text).flatMap(byCharacter)) {
    const end = at + piece.from.length;
    if (text.slice(at, end) !== piece.to) edits.push(...spread(piece.to, places.slice(at, end)));
    at = end;
  }
  return edits;
}

/** A text over the places of another: in the first stretch of them, or a share in each where they lie apart. */
function spread(text: string, places: readonly (Place | null)[]): Edit[] {
  const stretches: { place: Place; units: number }[] = [];
  for (const place of places) {
    if (place === null) return [];
    const last = stretches.at(-1);
    if (last?.place.start === place.start) last.units += 1;
    else if (last?.place.end === place.start) {
      last.place = { start: last.place.start, end: place.end };
      last.units += 1;
    } else stretches.push({ place, units: 1 });
  }
  const characters = [...text];
  let [taken, before] = [0, 0];
  return stretches.map(({ place, units }) => {
    before += units;
    const until = Math.round((characters.length * before) / places.length);
    const share = characters.slice(taken, until).join('');
    taken = until;
    return { place, text: share };
  });
}
