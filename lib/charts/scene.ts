import { line } from 'd3-shape';
import { emWidth } from '@/lib/chinese/em-width';
import { fillLines } from '@/lib/chinese/fill-lines';

/**
 * A drawing, before it is SVG or a picture. Along the width places are shares of what is there, in percent, so that
 * type keeps its size on every screen; down the page they are in em.
 */
export type Scene = {
  /** Height of the drawing, in em. */
  height: number;
  /** Room beside the plot for what stands there, in whole em. */
  left: number;
  /** The same at the right. */
  right: number;
  /** Shapes in the order in which they are drawn. */
  shapes: Shape[];
};

/** Number of a series' fill, dashes and mark, from 1. */
export type Style = 1 | 2 | 3 | 4 | 5 | 6;

/** A piece of a drawing. */
export type Shape =
  /** A bar, or a part of a strip. */
  | { type: 'bar'; x: number; width: number; y: number; height: number; style: Style }
  /** The sign of a series in a key; its place is in em. */
  | { type: 'sign'; x: number; y: number; size: number; style: Style }
  /** A straight line: of the scale, of zero, or between two parts. */
  | { type: 'rule'; x1: number; y1: number; x2: number; y2: number; of: 'grid' | 'zero' | 'gap' }
  /** A curve through points; null where there is a gap. */
  | { type: 'curve'; points: (Point | null)[]; style: Style }
  /** A point of a curve. */
  | ({ type: 'dot'; style: Style } & Point)
  | Text;

/** A place: across in percent, down in em. */
export type Point = {
  /** Across, in percent. */
  x: number;
  /** Down, in em. */
  y: number;
};

/** A line of text. */
export type Text = {
  /** Name of the shape. */
  type: 'text';
  /** Place of its anchor across, in percent. */
  x: number;
  /** Distance from there to the right, in em. */
  dx: number;
  /** Its base line. */
  y: number;
  /** End of the text that is at its place. */
  anchor: 'start' | 'middle' | 'end';
  /** Role of the text: a name, a number, or a smaller figure of the scale. */
  role: 'name' | 'value' | 'scale';
  /** Whether there is room for it on a wide screen alone. */
  isWide?: boolean;
  /** The text. */
  text: string;
};

/** Least width of a chart, in em: on a phone 320 px wide, in the largest type. */
export const NARROW = 14;

/** Type of what only measures, in em; the style sheet has it too. */
export const SMALL = 0.875;

/** Height of a line. */
export const LINE = 1.4;

/** Distance of the base line below the top of its line, in em. */
export const BASE = 1.05;

/** Measures a label's width in em, with something to spare for a wide face. */
export function widthOf(text: string): number {
  return emWidth(text) * 1.08;
}

/** Breaks a label into so many lines at most; what is left over is cut, as the table has it whole. */
export function labelLines(text: string, width: number, most: number): string[] {
  const lines = text === '' ? [''] : fillLines(text, width, widthOf);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), cut(kept.at(-1) ?? '', width - 1)];
}

/** The beginning of a line, with a sign that there is more. */
function cut(line: string, width: number): string {
  let kept = [...line];
  while (kept.length > 1 && widthOf(kept.join('')) > width) kept = kept.slice(0, -1);
  return `${kept.join('')}…`;
}

/** The style of the one with an index. */
export function styleOf(index: number): Style {
  return ((index % 6) + 1) as Style;
}

/** Rounded for an attribute. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The path of a curve, with a gap where there is no point. */
export function curvePath(points: readonly (Point | null)[]): string {
  const draw = line<Point | null>(
    (point) => point?.x ?? 0,
    (point) => point?.y ?? 0,
  )
    .defined((point) => point !== null)
    .digits(2);
  return draw([...points]) ?? '';
}
