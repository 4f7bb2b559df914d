import type { ChartFault } from '@/lib/charts/chart';
import type { Excess } from '@/lib/markdown/excess';
import type { Edit } from '../source/edit';
import type { Loss } from './losses/loss';
import type { Passages } from './passages';
import type { Range } from './range';
import type { Stray } from './stray/stray';
import type { Suspect } from './suspects/suspect';
import { NO_PRINT, type TextPrint } from './text-print';

/** A picture in a body. */
export type ImageFact = Range & {
  /** Its address as written. */
  src: string;
  /** Its alternative text; empty when there is none. */
  alt: string;
  /** Whether it is written as HTML. */
  html: boolean;
};

/** A link in a body. */
export type LinkFact = Range & {
  /** Its address as written. */
  href: string;
};

/** A heading in a body. */
export type HeadingFact = Range & {
  /** 1 to 6. */
  depth: number;
};

/** Something of raw HTML, or an address, that does not reach the page. */
export type DroppedFact = Range & {
  /** The dropped HTML as written: `<iframe>`, `onclick`, `class="x"`, `href="javascript:…"`. */
  what: string;
};

/** Code in a body. */
export type CodeFact = Range & {
  /** Its language as written after the fence; null where there is none. */
  language: string | null;
};

/** Part of an attribute list that means nothing here, or all of a list that belongs to nothing. */
export type AttributeFact = Range & {
  /** As written, one after the other. */
  unknown: string;
  /** Whether it stands behind text, where there is nothing that it could belong to. */
  detached: boolean;
  /** Edit that attaches it, where that is safe. */
  edit?: Edit;
};

/** Fault that keeps a body from being shown. */
export type Failure = {
  /** Offset in the file. */
  offset: number;
  /** The fault, in Chinese, then in English. */
  message: string;
};

/** Facts of a body, which the rules look at. Offsets are in the file. */
export type BodyFacts = Passages & {
  /** Reason why the renderer gave up, or null. */
  failure: Failure | null;
  /** Faults of what the renderer cannot show as written: pictures without an address or a description, formulas. */
  faults: Failure[];
  /** The ids of the rendered body, in order. */
  ids: string[];
  /** Place at which it is too much to be parsed, which leaves nothing else to be known; or null. */
  excess: Excess | null;
  /** Pictures, in order. */
  images: ImageFact[];
  /** Links, in order; those of definitions too. */
  links: LinkFact[];
  /** Headings, in order. */
  headings: HeadingFact[];
  /** Runs of text that readers read as text. */
  prose: Range[];
  /** Raw HTML: whole blocks, and in lines a tag each. */
  html: Range[];
  /** Code, in blocks and in lines. */
  code: CodeFact[];
  /** HTML that is dropped. */
  dropped: DroppedFact[];
  /** Liquid that means nothing here. */
  liquid: Range[];
  /** The formulas among these faults. */
  math: Failure[];
  /** Faults that keep charts from being drawn. */
  charts: ChartFault[];
  /** Attribute lists that are not understood in full. */
  attributes: AttributeFact[];
  /** Text that the page does not show as it is written, in order. */
  losses: Loss[];
  /** Marks that readers see. */
  stray: Stray[];
  /** Blocks that are read as what they were not meant to be. */
  suspects: Suspect[];
  /** Print by which its text is known again. */
  print: TextPrint;
};

/** Facts of an empty body. */
export const noFacts: BodyFacts = {
  failure: null,
  faults: [],
  ids: [],
  excess: null,
  images: [],
  links: [],
  headings: [],
  passages: [],
  notes: [],
  noteMarks: [],
  prose: [],
  html: [],
  code: [],
  dropped: [],
  liquid: [],
  math: [],
  charts: [],
  attributes: [],
  losses: [],
  stray: [],
  suspects: [],
  print: NO_PRINT,
};

/**
 * Lists what keeps a body from being shown, in order: the gate has an error for each. A picture of raw HTML without an
 * address does not: browsers show its description, and in old posts the gate only warns of it.
 */
export function failuresOf({ excess, failure, faults, images }: BodyFacts): Failure[] {
  const written = new Set(images.filter(({ html }) => html).map(({ start }) => start));
  const tooMuch = excess && { offset: excess.offset, message: `${excess.zh} / ${excess.en}` };
  return [tooMuch, failure, ...faults.filter(({ offset }) => !written.has(offset))].filter(
    (each) => each !== null,
  );
}
