import { scaleLinear } from 'd3-scale';
import type { Chart, ChartRow } from './chart';
import { labelOf } from './numbers';
import { BASE, labelLines, LINE, NARROW, type Scene, type Shape, styleOf, widthOf } from './scene';

/** A sign and the room behind it, and the room between two names. */
const SIGN = 1.5;
const GAP = 1.25;

/** Says which sign is of which series, as many in a line as there is room for on a phone. */
function drawKey(names: readonly string[]): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  let x = 0;
  let y = 0;
  for (const [index, name] of names.entries()) {
    const [text = ''] = labelLines(name, NARROW - SIGN, 1);
    const width = SIGN + widthOf(text);
    if (x > 0 && x + width > NARROW) {
      x = 0;
      y += LINE;
    }
    shapes.push(
      { type: 'sign', x, y: y + 0.2, size: 0.95, style: styleOf(index) },
      { type: 'text', x: 0, dx: x + SIGN, y: y + BASE, anchor: 'start', role: 'name', text },
    );
    x += width + GAP;
  }
  return { shapes, height: y + LINE };
}

/** Names that are no wider stand beside their bars, longer ones above. */
const BESIDE = 6;

/** Height of a bar, room between those of one row, and between rows. */
const BAR = 1.15;
const BETWEEN = 0.2;
const APART = 0.7;

/** Room between a bar and its number. */
const SPACE = 0.4;

/** Word in the place of a missing number. */
const NONE = '无数据';

/** Left edge of the bars in em, whether names stand beside them, the scale in percent, and the unit. */
type Plan = { left: number; beside: boolean; at: (value: number) => number; unit: string };

/** Rows of bars, each with its number behind it: on a phone a name may be as long as it is. */
export function drawBars({ rows, series, unit }: Chart): Scene {
  const numbers = rows.flatMap(({ values }) => values.map(({ value }) => value ?? 0));
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const scale = scaleLinear([low, low === high ? 1 : high], [0, 100]);
  const hasNegative = low < 0;
  const beside = !hasNegative && rows.every(({ label }) => widthOf(label) <= BESIDE);
  const roomFor = (sign: 1 | -1) =>
    Math.max(
      0,
      ...rows.flatMap(({ values }) => values.map((value) => numberRoom(value, sign, unit))),
    );
  const names = beside ? Math.max(...rows.map(({ label }) => widthOf(label))) + 0.75 : 0;
  const left = Math.ceil(Math.max(names, hasNegative ? roomFor(-1) : 0));
  const plan: Plan = { left, beside, at: (value) => scale(value), unit };
  const shapes: Shape[] = [];
  let y = 0;
  if (series.length > 1) {
    const key = drawKey(series);
    shapes.push(...key.shapes);
    y = key.height + APART;
  }
  const top = y;
  for (const row of rows) {
    const drawn = drawRow(row, y, plan);
    shapes.push(...drawn.shapes);
    y += drawn.height + APART;
  }
  const zero = scale(0);
  const height = y - APART;
  // First, and so below the names that stand on it.
  shapes.unshift({ type: 'rule', x1: zero, y1: top, x2: zero, y2: height, of: 'zero' });
  return {
    height,
    left,
    right: Math.ceil(roomFor(1)),
    shapes,
  };
}

function numberRoom(value: ChartRow['values'][number], sign: 1 | -1, unit: string): number {
  if (value.value === null) return sign === 1 ? SPACE : 0;
  if (value.value < 0 !== (sign === -1)) return 0;
  return SPACE + widthOf(labelOf(value, unit));
}

function drawRow({ label, values }: ChartRow, from: number, plan: Plan) {
  const shapes: Shape[] = [];
  const lines = plan.beside ? [label] : labelLines(label, NARROW, 3);
  const bars = values.length * (BAR + BETWEEN) - BETWEEN;
  const first = from + (plan.beside ? 0 : lines.length * LINE);
  for (const [index, text] of lines.entries()) {
    const middle = from + (bars - LINE) / 2;
    shapes.push({
      ...{ type: 'text', role: 'name', x: 0, text },
      ...(plan.beside
        ? { dx: -0.75, anchor: 'end', y: middle + BASE }
        : { dx: -plan.left, anchor: 'start', y: from + index * LINE + BASE - 0.15 }),
    });
  }
  for (const [index, number] of values.entries()) {
    const { value } = number;
    const y = first + index * (BAR + BETWEEN);
    const [zero, end] = [plan.at(0), plan.at(value ?? 0)];
    if (value !== null && value !== 0)
      shapes.push({
        ...{ type: 'bar', y, height: BAR, style: styleOf(index) },
        ...{ x: Math.min(zero, end), width: Math.abs(end - zero) },
      });
    const isLeft = value !== null && value < 0;
    shapes.push({
      ...{ type: 'text', x: end, y: y + BASE - (LINE - BAR) / 2 },
      dx: isLeft ? -SPACE : SPACE,
      anchor: isLeft ? 'end' : 'start',
      role: value === null ? 'scale' : 'value',
      text: value === null ? NONE : labelOf(number, plan.unit),
    });
  }
  return { shapes, height: first - from + bars };
}
