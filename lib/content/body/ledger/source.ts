import type { Definition, Nodes } from 'mdast';
import type { Range } from '../range';
import type { Cause, Loss } from './loss';

/** A piece of text in a source. */
export type Entry = Range & {
  /** It without the marks of Markdown. */
  value: string;
  /** Its block: a paragraph, a heading, a cell, code. */
  block: Range;
  /** Why it is lost, if it is. */
  cause: Cause;
  /** The element that it is in. */
  within?: string | undefined;
  /** Whether it is no text of the article, whether or not it reaches the page. */
  silent: boolean;
  /** The note that it is in. */
  note?: Range | undefined;
};

/** An abbreviation that a source defines. */
export type AbbreviationEntry = Range & {
  /** It. */
  label: string;
  /** What it stands for. */
  title: string;
};

/** What a source says, before anything is made of it. */
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
  /** What is lost whatever becomes of the text. */
  losses: Loss[];
};

/** The range of a node. */
export function rangeOf({ position }: Pick<Nodes, 'position'>): Range {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}
