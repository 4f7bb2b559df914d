import { parse, parseFragment } from 'parse5';
import type { Script } from '../dictionaries';
import { byCharacter, type Engine } from '../engine';
import { collectRuns } from './collect-runs';
import type { Place, Run } from './run';

/** A document begins so; all else is a part of one. */
const DOCUMENT = /^\uFEFF?\s*(?:<!--.*?-->\s*)*<(?:!doctype|html)\b/isu;

/** Characters that text in HTML cannot hold, and their references. */
const REFERENCES: Readonly<Record<string, string>> = {
  ...{ '&': '&#x26;', '<': '&#x3C;', '>': '&#x3E;', '"': '&#x22;', "'": '&#x27;' },
};

/**
 * Converts what readers read of HTML and keeps the rest, byte by byte: texts are replaced in the source, not written
 * anew. A line is converted as a whole, whatever elements it is in.
 * @param source a document, or a part of one
 * @param script the one that is converted to; the source is in the other
 */
export function convertHtml(source: string, script: Script, convert: Engine): string {
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
  const tree = DOCUMENT.test(source) ? parse(source, options) : parseFragment(source, options);
  const { runs, tags } = collectRuns(tree.childNodes, source, script);
  const edits: Edit[] = tags.map(({ place, tag }) => ({ place, text: tag }));
  for (const run of runs) edits.push(...editsOf(run, convert));
  return replaced(
    source,
    edits.sort((a, b) => a.place.start - b.place.start),
  );
}

function replaced(source: string, edits: readonly Edit[]): string {
  let [result, at] = ['', 0];
  for (const { place, text } of edits) {
    // The parser doubles some elements: both copies have one place.
    if (place.start < at) continue;
    result += source.slice(at, place.start) + text.replace(/[&<>"']/gu, escaped);
    at = place.end;
  }
  return result + source.slice(at);
}

function escaped(character: string): string {
  return REFERENCES[character] ?? character;
}

/** A place in a source, and what takes it. */
type Edit = {
  /** The place. */
  place: Place;
  /** Text, not yet written as HTML. */
  text: string;
};

/** Converts a run into edits of the source, each word in the elements in which it is. */
function editsOf(run: Run, convert: Engine): Edit[] {
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
