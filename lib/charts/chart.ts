/** Kind of a chart: bars, lines over time, or the parts of a whole. */
export type ChartKind = 'bar' | 'line' | 'share';

/** A number of a chart. */
export type ChartValue = {
  /** The number; null where there is none. */
  value: number | null;
  /** The number as a label says it; empty where there is none. */
  text: string;
};

/** A row of a chart: what is measured, and a number of each series. */
export type ChartRow = {
  /** Name of the row. */
  label: string;
  /** Values, one for each series. */
  values: ChartValue[];
};

/** A chart that can be drawn. */
export type Chart = {
  /** Kind of the chart. */
  kind: ChartKind;
  /** Title of the chart. */
  title: string;
  /** Unit of the numbers; empty where they need none. */
  unit: string;
  /** Source of the numbers; empty where none is named. */
  source: string;
  /** Statement of the chart in the editor's words; empty where there is none. */
  alt: string;
  /** The names of its series; an only one may have none. */
  series: string[];
  /** Its rows, at least one. */
  rows: ChartRow[];
};

/** A piece of text as it is written. */
export type Piece = {
  /** The text, trimmed. */
  text: string;
  /** Offset of its beginning in the file. */
  at: number;
};

/** Name of a field that an editor may write beside a chart's numbers. */
export type ChartField = 'kind' | 'title' | 'unit' | 'source' | 'alt';

/** Something that keeps a chart from being drawn. */
export type ChartFault = {
  /** Offset of its place in the file. */
  at: number;
  /** The fault and its remedy, in Chinese. */
  zh: string;
  /** The same in English. */
  en: string;
};

/** A chart as it is written, before anything is made of its words. */
export type WrittenChart = {
  /** Offset of its beginning in the file. */
  at: number;
  /** Fields as written, by name. */
  fields: ReadonlyMap<ChartField, Piece>;
  /** The names over its columns; null where there are none. */
  head: Piece[] | null;
  /** Its rows. */
  rows: Piece[][];
  /** Faults of the lines that could not be read. */
  faults: ChartFault[];
};
