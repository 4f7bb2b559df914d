import type { HtmlPiece } from './cut-html';
import type { PlainText } from './plain-text';

/**
 * A body as Markdown, cut where an address stands that is not whole: text and addresses by turns,
 * text first and last. What the addresses come to depends on the article, as its images do.
 */
export type Twin = string[];

/** A heading of a body, as a table of contents shows it. */
export type ContentsEntry = {
  /** 2 or 3. */
  depth: number;
  /** Id in the page. */
  id: string;
  /** Its words. */
  text: string;
};

/** Content of a body for its page. */
export type BodyRecord = {
  /** Its HTML, cut where something stands that is known when a page is made. */
  html: HtmlPiece[];
  /** Its headings of the second and third level. */
  contents: ContentsEntry[];
  /** Whether it holds a formula, and so needs their style sheet. */
  hasMath: boolean;
  /** Whether it holds a chart, key figures or a picture by itself, and so needs theirs. */
  hasFigures: boolean;
};

/** Results of rendering a body. */
export type Rendering = {
  /** Record for its page. */
  body: BodyRecord;
  /** The same as Markdown, for programs. */
  twin: Twin;
  /** The same as plain text, for the search. */
  plain: PlainText;
};
