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
  /** Beginning in the source of each unit of it; -1 for what is not to be changed. */
  starts: number[];
  /** Ends, by their beginnings, of the characters that are written with several units. */
  ends: Map<number, number>;
};

const OTHER = /[^\p{Script=Latin}\s\d\p{P}]/gu;

/** Begins a run. */
export function createRun(): Run {
  return { text: '', starts: [], ends: new Map() };
}

/**
 * Part of a source that is no text as it stands: a reference, a line end of two units, markup that a parser has
 * dropped.
 */
const NOT_LITERAL = /&(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);|\r\n?|<(?:[!?/]|[a-z])[^>]*>/giu;

/**
 * Adds a stretch of the source to a run.
 * @param isFixed whether it is there as context only
 */
export function addSource(run: Run, source: string, { start, end }: Place, isFixed: boolean): void {
  const raw = source.slice(start, end);
  let at = 0;
  for (const { 0: written, index } of raw.matchAll(NOT_LITERAL)) {
    add(run, raw.slice(at, index), { start: start + at, isFixed });
    const from = start + index;
    run.ends.set(from, from + written.length);
    add(run, textOf(written), { start: from, isFixed, isOne: true });
    at = index + written.length;
  }
  add(run, raw.slice(at), { start: start + at, isFixed });
}

/** Adds what stands for something that is no text. */
export function addMark(run: Run, mark: string): void {
  run.text += mark;
  run.starts.push(-1);
}

function textOf(written: string): string {
  if (written.startsWith('<')) return '';
  return written.startsWith('&') ? decodeString(written) : '\n';
}

/** Place of a text in the source, whether it is context only, and whether all of it is written as one. */
type Written = { start: number; isFixed: boolean; isOne?: boolean };

/** Characters of another language are no part of a word of this one; Latin ones say what quotation marks belong to. */
function add(run: Run, text: string, { start, isFixed, isOne = false }: Written) {
  run.text += isFixed ? text.replace(OTHER, (other) => OBJECT.repeat(other.length)) : text;
  for (let at = 0; at < text.length; at += 1)
    run.starts.push(isFixed ? -1 : isOne ? start : start + at);
}
