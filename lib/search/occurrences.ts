import { placesFor } from './bigrams';
import type { Field } from './field';
import { weightAt, type Needle } from './needle';

/**
 * Adds what the first places of a needle in each document count.
 * @param sums by the number of the document; 0 stays where the needle is not found
 * @param weight of an occurrence in this field
 * @param field the field of all documents
 * @param candidates numbers of the documents to look in, in order
 * @param needle needle to look for
 * @param limit after so many places in a document the next one follows
 */
export function addWeights(
  sums: Float64Array,
  weight: number,
  field: Field,
  candidates: readonly number[],
  needle: Needle,
  limit: number,
): void {
  const { folded, starts } = field;
  const next = finder(field, needle.text);
  let at = next(0);
  for (const number of candidates) {
    const start = starts[number] ?? 0;
    const end = starts[number + 1] ?? 0;
    if (at >= 0 && at < start) at = next(start);
    if (at < 0) return;
    for (let seen = 0; at >= 0 && at < end; at = next(seen < limit ? at + 1 : end)) {
      const counts = weightAt(folded, at, needle);
      sums[number] = (sums[number] ?? 0) + counts * weight;
      if (counts > 0) seen += 1;
    }
  }
}

/**
 * Finds a string again and again: an `indexOf` that looks only where the string's rarest pair of
 * characters is. What it is asked for may only grow; a single character has no pair.
 */
function finder({ folded, bigrams }: Field, text: string): (from: number) => number {
  if (text.length < 2) return (from) => folded.indexOf(text, from);
  const { offsets, within } = placesFor(bigrams, text);
  let index = 0;
  return (from) => {
    for (; index < offsets.length; index += 1) {
      const at = (offsets[index] ?? 0) - within;
      if (at >= from && standsAt(folded, at, text)) return at;
    }
    return -1;
  };
}

/** As `startsWith`, which is a call out of compiled code. */
function standsAt(haystack: string, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (haystack.charCodeAt(at + index) !== text.charCodeAt(index)) return false;
  }
  return true;
}
