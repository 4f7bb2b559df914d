import type { Element, ElementContent, RootContent } from 'hast';
import type { References } from './references';

/** A picture that has to be uploaded to WeChat by hand, since it is on our own site. */
export type Upload = {
  /** Absolute address of the picture as it is, not made smaller. */
  url: string;
  /** What it shows. */
  alt: string;
};

/** What is gathered while a body is converted, and what that needs to know. */
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

/** What WeChat's article has in the place of an element. */
export type Conversion = (element: Element, context: Context) => ElementContent[];
