import type { Element, ElementContent, RootContent } from 'hast';

/** An address that the article names, in the list at its end. */
type Reference = {
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

/** A picture that has to be uploaded to WeChat by hand, since it is on our own site. */
export type Upload = {
  /** Absolute address of the picture as it is, not made smaller. */
  url: string;
  /** Alternative text. */
  alt: string;
};

/** State of a body's conversion, and the facts that it needs. */
export type Context = {
  /** The article's own address, against which others are read. */
  base: string;
  /** Addresses that links lead to. */
  references: References;
  /** Our own pictures, in order. */
  uploads: Upload[];
  /** Formulas in LaTeX, in order. */
  formulas: string[];
  /** Converts what stands inside an element. */
  inside: (nodes: readonly RootContent[]) => ElementContent[];
};

/** Converts an element into what WeChat's article has in its place. */
export type Conversion = (element: Element, context: Context) => ElementContent[];
