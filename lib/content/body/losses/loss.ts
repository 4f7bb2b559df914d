import type { Range } from '../range';

/** Cause for which a text is not shown, or is shown otherwise than it is written. */
export type Cause =
  /** In a cell for which the head of its table has no column. */
  | 'cell'
  /** Behind `<!--`, which nothing closes, or only the end of another comment. */
  | 'comment'
  /** In an element that is left out with all that it holds. */
  | 'element'
  /** In a note that nothing refers to, or behind another of its name. */
  | 'note'
  /** In the definition of a link that nothing refers to, or behind another of its name. */
  | 'definition'
  /** The caption of a picture that stands by itself nowhere, and so has none. */
  | 'caption'
  /** A link without a text. */
  | 'link'
  /** In such a definition without an address: a paragraph that happens to begin like one. */
  | 'paragraph'
  /** In the definition of an abbreviation that stands nowhere. */
  | 'abbreviation'
  /** Behind the language of a fence. */
  | 'fence'
  /** Behind a percent sign in a formula, where it is a remark. */
  | 'formula'
  /** The number of an item, which the list counts otherwise. */
  | 'number'
  /** A sign that was read as one of Markdown, where it can hardly be meant as such. */
  | 'sign'
  /** On the page, but not in the source. */
  | 'gained'
  /** In another place than in the source: a browser takes out of a table what stands in none of its cells. */
  | 'moved'
  /** Unknown cause. */
  | 'other';

/** Text of a body that its page does not show as it is written. */
export type Loss = Range & {
  /** Cause of the loss. */
  cause: Cause;
  /** The text, or its beginning. */
  text: string;
  /** The element that it is in, the name that is there twice, the sign, or the number that is shown. */
  what?: string | undefined;
};
