import type { PlainText } from './plain-text';

/**
 * A body as Markdown, cut where an address stands that is not whole: text and addresses by turns,
 * text first and last. What the addresses come to depends on the article, as its images do.
 */
export type Twin = string[];

/** What a body is rendered to. */
export type Rendering = {
  /** HTML, its images still without sources. */
  html: string;
  /** The same as Markdown, for programs. */
  twin: Twin;
  /** The same as plain text, for the search. */
  plain: PlainText;
};

/** A rendering as it is kept; most are only copied, so each part is parsed when it is asked for. */
export type KeptRendering = {
  /** Names what it was made of: path and text of the source file. */
  key: string;
  /** `Rendering.html` as JSON. */
  html: string;
  /** `Rendering.twin` as JSON. */
  twin: string;
  /** `Rendering.plain` as JSON. */
  plain: string;
};

/** Writes a rendering in the form in which it is kept. */
export function keepRendering(key: string, { html, twin, plain }: Rendering): KeptRendering {
  return {
    key,
    html: JSON.stringify(html),
    twin: JSON.stringify(twin),
    plain: JSON.stringify(plain),
  };
}
