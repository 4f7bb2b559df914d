import type { Chart } from './chart';
import {
  BASE,
  LINE,
  NARROW,
  SMALL,
  widthOf,
  labelLines,
  styleOf,
  type Scene,
  type Shape,
} from './scene';

/** Height of a strip, and the room below it. */
const STRIP = 2.2;
const BELOW = 0.7;

/** Room for the sign of a part, and the widest name of a column. */
const SIGN = 1.5;
const LONGEST = 3;

/** A strip that is the whole of each series, and below what its parts are. */
export function drawShares(chart: Chart): Scene {
  const { rows, series } = chart;
  const isAlone = series.length === 1;
  const shapes: Shape[] = [];
  const shares = series.map((_, index) =>
    sharesOf(rows.map(({ values }) => values[index]?.value ?? 0)),
  );
  let y = 0;
  for (const [index, name] of series.entries()) {
    if (!isAlone) {
      const [text = ''] = labelLines(name, NARROW, 1);
      shapes.push({
        type: 'text',
        x: 0,
        dx: 0,
        y: y + BASE - 0.15,
        anchor: 'start',
        role: 'name',
        text,
      });
      y += LINE;
    }
    shapes.push(...drawStrip(shares[index] ?? [], y));
    y += STRIP + BELOW;
  }
  const columns = columnsOf(chart, shares);
  if (!isAlone) {
    for (const { name, dx } of columns)
      shapes.push({
        type: 'text',
        x: 100,
        dx,
        y: y + BASE,
        anchor: 'end',
        role: 'scale',
        text: name,
      });
    y += LINE;
  }
  const room = NARROW - SIGN + (columns[0]?.dx ?? 0) - (columns[0]?.width ?? 0);
  for (const [index, { label }] of rows.entries()) {
    const lines = labelLines(label, room, 3);
    shapes.push({ type: 'sign', x: 0, y: y + 0.2, size: 0.95, style: styleOf(index) });
    for (const [at, text] of lines.entries())
      shapes.push({
        type: 'text',
        x: 0,
        dx: SIGN,
        y: y + at * LINE + BASE,
        anchor: 'start',
        role: 'name',
        text,
      });
    for (const { texts, dx } of columns)
      shapes.push({
        type: 'text',
        x: 100,
        dx,
        y: y + BASE,
        anchor: 'end',
        role: 'value',
        text: texts[index] ?? '',
      });
    y += lines.length * LINE + 0.15;
  }
  return { height: y, left: 0, right: 0, shapes };
}

/** A column of numbers beside the names of the parts. */
type Column = { name: string; texts: string[]; width: number; dx: number };

/** The columns from the left, each as wide as it has to be. */
function columnsOf({ series, rows, unit }: Chart, shares: readonly number[][]): Column[] {
  const isPercent = unit === '%' || unit === '％';
  let dx = 0;
  const columns = series
    .map((_, index) => series.length - 1 - index)
    .map((at): Column => {
      const texts = rows.map(({ values }, row) =>
        percent(
          isPercent
            ? (values[at]?.text ?? '')
            : String(Math.round((shares[at]?.[row] ?? 0) * 10) / 10),
        ),
      );
      const [name = ''] = labelLines(series[at] ?? '', LONGEST, 1);
      const width =
        Math.max(...texts.map(widthOf), series.length > 1 ? widthOf(name) * SMALL : 0) + 0.9;
      const column = { name, texts, width, dx };
      dx -= width;
      return column;
    });
  return columns.reverse();
}

function percent(text: string): string {
  return text.endsWith('%') ? text : `${text}%`;
}

function sharesOf(values: readonly number[]): number[] {
  const sum = values.reduce((all, value) => all + value, 0);
  return values.map((value) => (value / sum) * 100);
}

function drawStrip(shares: readonly number[], y: number): Shape[] {
  const shapes: Shape[] = [];
  let x = 0;
  for (const [index, width] of shares.entries()) {
    if (width > 0) shapes.push({ type: 'bar', x, width, y, height: STRIP, style: styleOf(index) });
    x += width;
    if (width > 0 && x < 99.99)
      shapes.push({ type: 'rule', x1: x, x2: x, y1: y, y2: y + STRIP, of: 'gap' });
  }
  return shapes;
}
