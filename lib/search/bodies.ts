import { createField, lengthOf, textOf } from './field';
import type { Needle } from './needle';
import { addWeights } from './occurrences';

/** The text of a body. */
export type BodyText = {
  /** As written. */
  original: string;
  /** The same, folded: a place in one is the same place in the other. */
  folded: string;
};

/** The texts of all bodies, each by its number: most of what is searched. In memory, or in a database. */
export type Bodies = {
  /** The length of each, in UTF-16 code units. */
  lengths: Int32Array;
  /**
   * Weighs the first places of a needle in each body.
   * @param needle needle to look for
   * @param candidates numbers of the bodies that are of interest, in order; of others anything may be said
   * @param limit after so many places of one body the others do not count
   * @returns by number; 0 where the needle is not found
   */
  weigh: (needle: Needle, candidates: readonly number[], limit: number) => Promise<Float64Array>;
  /** Gives the texts of some bodies. */
  read: (numbers: readonly number[]) => Promise<BodyText[]>;
};

/** Keeps texts in memory, folded and indexed. */
export function keepBodies(originals: readonly string[]): Bodies {
  const field = createField(originals);
  return {
    lengths: Int32Array.from(originals, (_, number) => lengthOf(field, number)),
    weigh(needle, candidates, limit) {
      const sums = new Float64Array(originals.length);
      addWeights(sums, 1, field, candidates, needle, limit);
      return Promise.resolve(sums);
    },
    read(numbers) {
      const bodyOf = (number: number) => ({
        original: originals[number] ?? '',
        folded: textOf(field, number),
      });
      return Promise.resolve(numbers.map(bodyOf));
    },
  };
}
