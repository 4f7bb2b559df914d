import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import type { ChartFault } from '@/lib/charts/chart';
import { chartFigure, fenceParts, type FigureParts } from '@/lib/charts/figure';
import { makeChart } from '@/lib/charts/make-chart';
import { placesIn } from '@/lib/charts/places';
import { shownOf } from '@/lib/charts/read-chart';
import { isChartLanguage, readFence } from '@/lib/charts/read-fence';
import { classesOf } from '@/lib/html/nodes';
import { SKIP, walkElements } from '../walk';
import { tableParts, writtenTable } from './chart-table';
import { codeOf, languageOf } from './code-blocks';

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
