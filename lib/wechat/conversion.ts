import type { Element, ElementContent, RootContent } from 'hast';
import type { References } from './references';

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
