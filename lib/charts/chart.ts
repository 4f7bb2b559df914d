/** How a chart shows its numbers: bars, lines over time, or the parts of a whole. */
export type ChartKind = 'bar' | 'line' | 'share';

/** A number of a chart. */
export type ChartValue = {
  /** It; null where there is none. */
  value: number | null;
  /** It as a label says it; empty where there is none. */
  text: string;
};

/** A row of a chart: what is measured, and a number of each series. */
export type ChartRow = {
  /** What it is of. */
  label: string;
  /** As many as there are series. */
  values: ChartValue[];
};

/** A chart that can be drawn. */
export type Chart = {
  /** How. */
  kind: ChartKind;
  /** What it is about. */
  title: string;
  /** What its numbers count; empty where they need none. */
  unit: string;
  /** Where they are from; empty where that is not said. */
  source: string;
  /** What it says, in the words of the editor; empty where the numbers have to do. */
  alt: string;
  /** The names of its series; an only one may have none. */
  series: string[];
  /** Its rows, at least one. */
  rows: ChartRow[];
};

/** A piece of text as it is written. */
export type Piece = {
  /** It, trimmed. */
  text: string;
  /** Where it begins. */
  at: number;
};

/** What an editor may say of a chart beside its numbers. */
export type ChartField = 'kind' | 'title' | 'unit' | 'source' | 'alt';

/** Something that keeps a chart from being drawn. */
export type ChartFault = {
  /** Where. */
  at: number;
  /** What is wrong and how to mend it, in Chinese. */
  zh: string;
  /** The same in English. */
  en: string;
};

/** A chart as it is written, before anything is made of its words. */
export type WrittenChart = {
  /** Where it begins. */
  at: number;
  /** What is said of it. */
  fields: ReadonlyMap<ChartField, Piece>;
  /** The names over its columns; null where there are none. */
  head: Piece[] | null;
  /** Its rows. */
  rows: Piece[][];
  /** What could not be read. */
  faults: ChartFault[];
};
