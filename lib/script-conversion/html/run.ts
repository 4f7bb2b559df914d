import { decodeString } from 'micromark-util-decode-string';

/** Stands in a run for what is no text. */
export const OBJECT = '\uFFFC';

/** A character of a run, and where it is in the source. */
export type Place = {
  /** Its first unit in the source. */
  start: number;
  /** The unit behind its last: a reference (`&amp;`) has several. */
  end: number;
};

/** A line of text: what is read in one go, whatever elements it is in. */
export type Run = {
  /** Its text, without markup. */
  text: string;
  /** Of each unit of it, where it is; null for what is not to be changed. */
  places: (Place | null)[];
};

/** Begins a run. */
export function createRun(): Run {
  return { text: '', places: [] };
}

/** What of a source is no text as it stands: a reference, a line end of two units, markup that a parser has dropped. */
const NOT_LITERAL = /&(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);|\r\n?|<(?:[!?/]|[a-z])[^>]*>/giu;

/**
 * Adds a stretch of the source to a run.
 * @param isFixed whether it is there as context only
 */
export function addSource(run: Run, source: string, { start, end }: Place, isFixed: boolean): void {
  const raw = source.slice(start, end);
  let at = 0;
  for (const { 0: written, index } of raw.matchAll(NOT_LITERAL)) {
    addLiteral(run, raw.slice(at, index), start + at, isFixed);
    const text = textOf(written);
    const place = { start: start + index, end: start + index + written.length };
    add(run, text, isFixed, () => place);
    at = index + written.length;
  }
  addLiteral(run, raw.slice(at), start + at, isFixed);
}

/** Adds what stands for something that is no text. */
export function addMark(run: Run, mark: string): void {
  run.text += mark;
  run.places.push(null);
}

function textOf(written: string): string {
  if (written.startsWith('<')) return '';
  return written.startsWith('&') ? decodeString(written) : '\n';
}

function addLiteral(run: Run, text: string, start: number, isFixed: boolean) {
  add(run, text, isFixed, (at) => ({ start: start + at, end: start + at + 1 }));
}

/** Characters of another language are no part of a word of this one; Latin ones say what quotation marks belong to. */
function add(run: Run, text: string, isFixed: boolean, placeOf: (at: number) => Place) {
  run.text += isFixed
    ? text.replace(/[^\p{Script=Latin}\s\d\p{P}]/gu, (other) => OBJECT.repeat(other.length))
    : text;
  for (let at = 0; at < text.length; at += 1) run.places.push(isFixed ? null : placeOf(at));
}
