import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { saidAs } from '@/lib/html/apparatus';
import type { Chart, Piece } from './chart';
import { describeChart } from './describe';
import { drawChart } from './draw-chart';
import type { ShownChart } from './read-chart';
import { writeSvg } from './write-svg';

/** Prefix of the address of a body's image that is drawn of a chart: the chart follows, as JSON. */
export const CHART_IMAGE = 'chart:';

/** The parts of a figure that are made of text with a place. */
export type FigureParts = {
  /** The chart. */
  chart: Chart;
  /** Title, over the chart. */
  title: ElementContent;
  /** Unit of its numbers. */
  unit: ElementContent | null;
  /** Source of its numbers. */
  source: ElementContent | null;
  /** Its numbers. */
  table: Element;
};

/**
 * A chart on a page: what it is about, the drawing, and its table on demand. It names the picture that is drawn of
 * it for feeds and WeChat.
 * @param number of the chart in its body, from 1
 */
export function chartFigure(
  { chart, title, unit, source, table }: FigureParts,
  number: number,
): Element {
  const notes = [labelled('单位：', unit), labelled('来源：', source)].filter(
    (note) => note !== null,
  );
  const caption = h('figcaption', [h('p', [title]), ...notes]);
  // A text with a position in the file is the editor's.
  if (title.position) caption.position = title.position;
  const svg = writeSvg(drawChart(chart), `chart-${String(number)}`, describeChart(chart));
  svg.data = saidAs('');
  const summary = h('summary', '数据表');
  summary.data = saidAs('');
  return h(
    'figure',
    { className: ['chart'], dataImage: encodeURIComponent(CHART_IMAGE + JSON.stringify(chart)) },
    [caption, svg, h('details', [summary, table])],
  );
}

function labelled(label: string, content: ElementContent | null): Element | null {
  if (!content) return null;
  const name = h('span', label);
  name.data = saidAs('');
  return h('p', [name, content]);
}

/** The parts of a figure that is written as a fence. */
export function fenceParts(
  { chart, title, unit, source, head, rows }: ShownChart,
  placeOf: (at: number) => number,
): FigureParts {
  const said = ({ text, at }: Piece): ElementContent => ({
    type: 'text',
    value: text,
    position: at1(placeOf(at), text.length),
  });
  const row = (cells: readonly Piece[], isHead: boolean) =>
    h(
      'tr',
      cells.map((cell, index) =>
        isHead || index === 0
          ? h('th', { scope: isHead ? 'col' : 'row', align: index > 0 && 'right' }, said(cell))
          : h('td', { align: 'right' }, said(cell)),
      ),
    );
  const table = h('table', [
    ...(head ? [h('thead', row(head, true))] : []),
    h(
      'tbody',
      rows.map((cells) => row(cells, false)),
    ),
  ]);
  return {
    ...{ chart, table, title: said(title) },
    unit: unit && unit.text !== '' ? said(unit) : null,
    source: source && source.text !== '' ? said(source) : null,
  };
}

/** A place of which only the offset is asked. */
function at1(offset: number, length: number): NonNullable<Element['position']> {
  const point = { line: 1, column: 1 };
  return { start: { ...point, offset }, end: { ...point, offset: offset + length } };
}
