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

/** What a page shows of a body, and what it must know of it. */
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

/** What a body is rendered to. */
export type Rendering = {
  /** For its page. */
  body: BodyRecord;
  /** The same as Markdown, for programs. */
  twin: Twin;
  /** The same as plain text, for the search. */
  plain: PlainText;
};

/** A rendering as it is kept; most are only copied, so each part is parsed when it is asked for. */
export type KeptRendering = {
  /** Names what it was made of: path and text of the source file. */
  key: string;
  /** `Rendering.body` as JSON. */
  body: string;
  /** `Rendering.twin` as JSON. */
  twin: string;
  /** `Rendering.plain` as JSON. */
  plain: string;
};

/** Writes a rendering in the form in which it is kept. */
export function keepRendering(key: string, { body, twin, plain }: Rendering): KeptRendering {
  return {
    key,
    body: JSON.stringify(body),
    twin: JSON.stringify(twin),
    plain: JSON.stringify(plain),
  };
}
