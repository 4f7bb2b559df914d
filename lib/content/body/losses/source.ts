import type { Definition } from 'mdast';
import type { Range } from '../range';
import type { Cause, Loss } from './loss';

/** A piece of text in a source. */
export type Entry = Range & {
  /** The text without the marks of Markdown. */
  value: string;
  /** Its block: a paragraph, a heading, a cell, code. */
  block: Range;
  /** Cause for which it is lost, if it is. */
  cause: Cause;
  /** The element that it is in. */
  within?: string | undefined;
  /** Whether it is no text of the article, whether or not it reaches the page. */
  silent: boolean;
  /** The note that it is in. */
  note?: Range | undefined;
  /** Whether it is of a chart, which has its parts in an order of its own. */
  isDrawn?: boolean | undefined;
};

/** An abbreviation that a source defines. */
export type AbbreviationEntry = Range & {
  /** The abbreviation. */
  label: string;
  /** Its long form. */
  title: string;
};

/** Texts and definitions of a source, before anything is made of them. */
export type Source = {
  /** Its text, in order. */
  entries: Entry[];
  /** Its abbreviations. */
  abbreviations: AbbreviationEntry[];
  /** Its definitions of links. */
  definitions: Definition[];
  /** The definitions that links and pictures refer to. */
  references: Set<string>;
  /** Its notes in which there is no letter. */
  wordlessNotes: Range[];
  /** Losses that no rendering changes. */
  losses: Loss[];
};
