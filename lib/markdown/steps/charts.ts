import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import type { Chart, ChartFault, ChartField, Piece, WrittenChart } from '@/lib/charts/chart';
import { chartFigure, fenceParts, type FigureParts } from '@/lib/charts/figure';
import { makeChart } from '@/lib/charts/make-chart';
import { placesIn } from '@/lib/charts/places';
import { shownOf } from '@/lib/charts/read-chart';
import { isChartLanguage, readFence } from '@/lib/charts/read-fence';
import { classesOf } from '@/lib/html/nodes';
import { textOf } from '@/lib/html/text';
import { SKIP, walkElements } from '../walk';
import { codeOf, languageOf } from './code-blocks';

/** The attributes by which a table says what an editor may say of a chart. */
const FIELDS: readonly (readonly [field: ChartField, property: string])[] = [
  ['kind', 'dataKind'],
  ['title', 'title'],
  ['unit', 'dataUnit'],
  ['source', 'dataSource'],
  ['alt', 'dataAlt'],
];

/** Reads a table as a chart. */
function writtenTable(table: Element): WrittenChart {
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
function tableParts(table: Element, chart: Chart): FigureParts {
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

declare module 'vfile' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- a module's types are extended by merging interfaces
  interface DataMap {
    /** Faults that keep charts from being drawn; places are in the file. */
    charts: ChartFault[];
  }
}

/**
 * Draws charts: a fence of the language `chart`, and a table of the class `chart`, which come through sanitising
 * as they are. One that cannot be drawn stays as it is written, and is reported to the file.
 */
export function rehypeCharts() {
  return (tree: Root, file: VFile) => {
    let count = 0;
    walkElements(tree, (element, parent, index) => {
      const read = parent && readerOf(element);
      if (!read) return undefined;
      const parts = read(element, file);
      if ('faults' in parts) {
        report(parts.faults, file);
        return SKIP;
      }
      count += 1;
      const { id } = element.properties;
      const figure = chartFigure(parts, count);
      Object.assign(figure.properties, id ? { id } : {});
      parent.children[index] = {
        ...figure,
        ...(element.position && { position: element.position }),
      };
      return SKIP;
    });
  };
}

type Reader = (element: Element, file: VFile) => FigureParts | { faults: ChartFault[] };

function readerOf(element: Element): Reader | null {
  if (element.tagName === 'table') return classesOf(element).includes('chart') ? readTable : null;
  const code = element.tagName === 'pre' ? codeOf(element) : null;
  return code && isChartLanguage(languageOf(code)) ? readPre : null;
}

const readPre: Reader = (pre, file) => {
  const text = toString(pre);
  const placeOf = placesIn(text, String(file), pre.position?.start.offset ?? 0);
  const shown = shownOf(text);
  if (shown) return fenceParts(shown, placeOf);
  const made = makeChart(readFence(text));
  const faults = 'faults' in made ? made.faults : [];
  return { faults: faults.map((fault) => ({ ...fault, at: placeOf(fault.at) })) };
};

const readTable: Reader = (table) => {
  const made = makeChart(writtenTable(table));
  return 'faults' in made ? made : tableParts(table, made.chart);
};

function report(faults: readonly ChartFault[], file: VFile): void {
  (file.data.charts ??= []).push(...faults);
  const text = String(file);
  for (const { at, zh, en } of faults) {
    const lines = text.slice(0, at).split('\n');
    const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: at };
    file.message(`${zh} / ${en}`, place, 'yueliang:chart');
  }
}
