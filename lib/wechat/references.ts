/** An address that the article names, in the list at its end. */
export type Reference = {
  /** Text of the reference, in the article's words; empty where it has none. */
  title: string;
  /** Absolute. */
  url: string;
};

/** Numbers addresses in the order in which they are named; the same address has one number. */
export type References = {
  /** The number of an address, from 1. */
  numberOf: (reference: Reference) => number;
  /** Gives the numbered references, in order. */
  list: () => readonly Reference[];
};

/** Opens an empty list of references. */
export function createReferences(): References {
  const byUrl = new Map<string, Reference & { number: number }>();
  return {
    numberOf: (reference) => {
      const known = byUrl.get(reference.url);
      if (known) return known.number;
      const number = byUrl.size + 1;
      byUrl.set(reference.url, { ...reference, number });
      return number;
    },
    list: () => [...byUrl.values()],
  };
}
