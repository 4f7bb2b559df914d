import { byCharacter, type Engine } from '../engine';
import type { Place, Run } from './run';

/** A place in a source, and what takes it. */
export type Edit = {
  /** The place. */
  place: Place;
  /** Text, not yet written as HTML. */
  text: string;
};

/** Converts a run into edits of the source, each word in the elements in which it is. */
export function editsOf(run: Run, convert: Engine): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const whole of convert(run.text)) {
    const isSame = run.text.startsWith(whole.to, at) && whole.to.length === whole.from.length;
    for (const { from, to } of isSame ? [whole] : byCharacter(whole)) {
      const end = at + from.length;
      if (!isSame && run.text.slice(at, end) !== to) edits.push(...spread(to, run, at, end));
      at = end;
    }
  }
  return edits;
}

/** A text in the place of a part of a run: a share in each stretch, where the part is in several elements. */
function spread(text: string, { starts, ends }: Run, from: number, to: number): Edit[] {
  const stretches: { place: Place; units: number }[] = [];
  for (let at = from; at < to; at += 1) {
    const start = starts[at] ?? -1;
    if (start < 0) return [];
    const last = stretches.at(-1);
    const isNext = last?.place.end === start;
    if (isNext) last.place.end = ends.get(start) ?? start + 1;
    if (isNext || last?.place.start === start) last.units += 1;
    else stretches.push({ place: { start, end: ends.get(start) ?? start + 1 }, units: 1 });
  }
  const [only, second] = stretches;
  if (only !== undefined && second === undefined) return [{ place: only.place, text }];
  const characters = [...text];
  let [taken, before] = [0, 0];
  return stretches.map(({ place, units }) => {
    before += units;
    const until = Math.round((characters.length * before) / (to - from));
    const share = characters.slice(taken, until).join('');
    taken = until;
    return { place, text: share };
  });
}
