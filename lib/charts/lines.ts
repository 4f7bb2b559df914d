import { scaleLinear } from 'd3-scale';
import type { Chart, ChartRow } from './chart';
import { formatNumber, labelOf } from './numbers';
import {
  LINE,
  SMALL,
  labelLines,
  styleOf,
  widthOf,
  type Point,
  type Scene,
  type Shape,
} from './scene';
import { drawTimes } from './times';

/** Top and bottom of the scale, in em. */
const TOP = 0.6;
const BOTTOM = 13.6;

/** The widest that a name at the end of a line may be before it is broken. */
const NAME = 5;

/** Each point is marked where there are no more. */
const FEW = 12;

/** Lines over rows that follow one another, each with its name and its last number at its end. */
export function drawLines({ rows, series, unit }: Chart): Scene {
  const numbers = rows.flatMap(({ values }) => values.flatMap(({ value }) => value ?? []));
  const scale = scaleOf(numbers);
  const xOf = (index: number) => (rows.length === 1 ? 50 : (index / (rows.length - 1)) * 100);
  const ticks = ticksOf(scale, numbers).map((tick) => ({
    ...{ tick, y: scale(tick) },
    text: formatNumber(tick, unit) + (unit === '%' ? '%' : ''),
  }));
  const shapes: Shape[] = ticks.flatMap(({ tick, y, text }): Shape[] => [
    { type: 'rule', x1: 0, x2: 100, y1: y, y2: y, of: tick === 0 ? 'zero' : 'grid' },
    { type: 'text', x: 0, dx: -0.6, y: y + 0.3, anchor: 'end', role: 'scale', text },
  ]);
  const left = Math.max(...ticks.map(({ text }) => widthOf(text) * SMALL)) + 0.6;
  const ends: End[] = [];
  for (const [index, name] of series.entries()) {
    const points = rows.map(({ values }, at): Point | null => {
      const value = values[index]?.value ?? null;
      return value === null ? null : { x: xOf(at), y: scale(value) };
    });
    if (points.every((point) => point === null)) continue;
    const style = styleOf(index);
    shapes.push(
      { type: 'curve', points, style },
      ...dotsOf(points).map((dot): Shape => ({ type: 'dot', style, ...dot })),
    );
    const last = points.findLastIndex((point) => point !== null);
    const [point, value] = [points[last], rows[last]?.values[index]];
    if (point && value)
      ends.push({ y: point.y, lines: endLines(name, value, series.length, unit) });
  }
  const right = Math.max(...ends.flatMap(({ lines }) => lines.map(widthOf)), 0) + 0.9;
  shapes.push(...apart(ends).flatMap(drawEnd));
  const times = drawTimes(
    rows.map(({ label }) => label),
    xOf,
    BOTTOM,
    left + right,
  );
  return {
    height: BOTTOM + times.height,
    left: Math.ceil(left),
    right: Math.ceil(right),
    shapes: [...shapes, ...times.shapes],
  };
}

/** The scale begins at zero where that leaves the lines more than half of the height. */
function scaleOf(numbers: readonly number[]) {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const from = low > 0 && low <= high / 2 ? 0 : low;
  const to = high < 0 && high >= low / 2 ? 0 : high;
  const pad = from === to ? Math.abs(from) / 2 || 1 : 0;
  return scaleLinear([from - pad, to + pad], [BOTTOM, TOP]).nice(4);
}

function ticksOf(scale: ReturnType<typeof scaleOf>, numbers: readonly number[]): number[] {
  const ticks = scale.ticks(4);
  const isWhole = numbers.every((value) => Number.isInteger(value));
  return isWhole ? ticks.filter((tick) => Number.isInteger(tick)) : ticks;
}

/** All points of a short line; of a long one the last, and those that no line leads to. */
function dotsOf(points: readonly (Point | null)[]): Point[] {
  const last = points.findLast((point) => point !== null);
  return points.flatMap((point, index) => {
    if (!point) return [];
    const isAlone = !points[index - 1] && !points[index + 1];
    return points.length <= FEW || isAlone || point === last ? [point] : [];
  });
}

/** Label at the end of a line: its height and lines. */
type End = { y: number; lines: string[] };

function endLines(
  name: string,
  value: ChartRow['values'][number],
  of: number,
  unit: string,
): string[] {
  const number = labelOf(value, unit);
  return of === 1 || name === '' ? [number] : [...labelLines(name, NAME, 2), number];
}

/** Moves what would stand on one another apart, as little as may be. */
function apart(ends: readonly End[]): End[] {
  const placed = ends
    .toSorted((a, b) => a.y - b.y)
    .map((end) => ({ ...end, y: end.y - heightOf(end) / 2 }));
  let floor = 0;
  for (const end of placed) {
    end.y = Math.max(end.y, floor);
    floor = end.y + heightOf(end);
  }
  let ceiling = BOTTOM + LINE;
  for (const end of placed.toReversed()) {
    end.y = Math.min(end.y, ceiling - heightOf(end));
    ceiling = end.y;
  }
  return placed;
}

function heightOf({ lines }: End): number {
  return lines.length * 1.2 + 0.2;
}

function drawEnd({ y, lines }: End): Shape[] {
  return lines.map((text, index) => ({
    ...{ type: 'text', x: 100, dx: 0.8, y: y + index * 1.2 + 1, anchor: 'start', text },
    role: index === lines.length - 1 ? 'value' : 'name',
  }));
}
