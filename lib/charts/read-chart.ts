import type { Chart, Piece } from './chart';
import { makeChart } from './make-chart';
import { readFence } from './read-fence';

/** Parts of a fence that reach the page. */
export type ShownChart = {
  /** The chart. */
  chart: Chart;
  /** Its title, where it is written. */
  title: Piece;
  /** Its unit. */
  unit: Piece | undefined;
  /** Source of its numbers. */
  source: Piece | undefined;
  /** The names over the columns, or null. */
  head: Piece[] | null;
  /** The rows. */
  rows: Piece[][];
};

/** Reads a fence whose chart can be drawn; null for another, which is shown as it is written. */
export function shownOf(text: string): ShownChart | null {
  const written = readFence(text);
  const made = makeChart(written);
  const title = written.fields.get('title');
  if (!('chart' in made) || !title) return null;
  const { fields, head, rows } = written;
  return {
    ...{ chart: made.chart, title, head, rows },
    ...{ unit: fields.get('unit'), source: fields.get('source') },
  };
}

/** All its pieces, in the order in which they are written. */
export function piecesOf({ title, unit, source, head, rows }: ShownChart): Piece[] {
  return [title, unit, source, ...(head ?? []), ...rows.flat()]
    .filter((piece) => piece !== undefined)
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.at - b.at);
}
