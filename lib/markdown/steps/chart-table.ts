import type { Element, ElementContent } from 'hast';
import type { Chart, ChartField, Piece, WrittenChart } from '@/lib/charts/chart';
import type { FigureParts } from '@/lib/charts/figure';
import { textOf } from '@/lib/html/text';
import { walkElements } from '../walk';

/** The attributes by which a table says what an editor may say of a chart. */
const FIELDS: readonly (readonly [field: ChartField, property: string])[] = [
  ['kind', 'dataKind'],
  ['title', 'title'],
  ['unit', 'dataUnit'],
  ['source', 'dataSource'],
  ['alt', 'dataAlt'],
];

/** Reads a table as a chart. */
export function writtenTable(table: Element): WrittenChart {
  const at = startOf(table, 0);
  const rows: Piece[][] = [];
  let head: Piece[] | null = null;
  walkElements(table, (row, section) => {
    if (row.tagName !== 'tr') return;
    const start = startOf(row, at);
    const cells = row.children
      .filter((cell) => cell.type === 'element')
      .map((cell) => ({ text: textOf(cell), at: startOf(firstIn(cell), start) }));
    if (section?.type === 'element' && section.tagName === 'thead') head ??= cells;
    else rows.push(cells);
  });
  const fields = new Map<ChartField, Piece>();
  for (const [field, property] of FIELDS) {
    const value = table.properties[property];
    if (typeof value === 'string') fields.set(field, { text: value.trim(), at });
  }
  return { at, head, rows, fields, faults: [] };
}

/** The parts of the figure of a table, which stays as it is. */
export function tableParts(table: Element, chart: Chart): FigureParts {
  const said = (value: string) => ({ type: 'text', value }) as const;
  return {
    ...{ chart, title: said(chart.title) },
    unit: table.properties.dataUnit ? said(chart.unit) : null,
    source: chart.source === '' ? null : said(chart.source),
    table: { ...table, properties: {} },
  };
}

/** A cell begins with the bar before it. */
function firstIn(cell: Element): ElementContent {
  return cell.children[0] ?? cell;
}

function startOf({ position }: ElementContent, otherwise: number): number {
  return position?.start.offset ?? otherwise;
}
