import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { breakLines } from '@/lib/chinese/break-lines';
import { fillLines } from '@/lib/chinese/fill-lines';
import { lightPalette as palette } from '@/lib/palette';
import type { Chart } from './chart';
import { drawChart } from './draw-chart';
import { dashOf, fillOf, patternsOf } from './patterns';
import { curvePath, type Scene, type Shape, SMALL, type Text, widthOf } from './scene';

/** Text as an outline, of which a picture needs no font. */
export type Outline = (
  text: string,
  isBold: boolean,
) => {
  /** The outline, in units of which `perEm` are one em, upwards. */
  path: string;
  /** Its width, in em. */
  width: number;
  /** Units in an em. */
  perEm: number;
};

/** Measures in pixels: the width of a picture, white space around it, its type and that of its title. */
const WIDTH = 640;
const MARGIN = 24;
const SIZE = 16;
const TITLE = 19;

/** A chart as a picture on light paper, for what keeps no SVG and no style sheet: feeds, WeChat. */
export function writePicture(chart: Chart, outline: Outline): string {
  const scene = drawChart(chart);
  const inside = WIDTH - 2 * MARGIN;
  const title = breakLines(chart.title, inside / TITLE, widthOf);
  const notes = [chart.unit && `单位：${chart.unit}`, chart.source && `来源：${chart.source}`];
  const note = fillLines(notes.filter(Boolean).join('　'), inside / (SIZE * SMALL), widthOf);
  const head = [
    ...title.map((text) => ({
      text,
      size: TITLE,
      step: 1.4 * TITLE,
      isBold: true,
      color: palette.ink,
    })),
    ...note.map((text) => ({
      text,
      size: SIZE * SMALL,
      step: 1.6 * SIZE,
      isBold: false,
      color: palette['ink-soft'],
    })),
  ];
  let y = MARGIN;
  const lines = head.map(({ text, size, step, isBold, color }) => {
    y += step;
    return write(outline(text, isBold), {
      x: MARGIN,
      y: y - 0.3 * step,
      size,
      color,
      anchor: 'start',
    });
  });
  const top = y + SIZE;
  const height = Math.ceil(top + scene.height * SIZE + MARGIN);
  const styles = new Set(
    scene.shapes.flatMap((shape) =>
      shape.type === 'bar' || shape.type === 'sign' ? shape.style : [],
    ),
  );
  return toHtml(
    s(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: WIDTH,
        height,
        viewBox: `0 0 ${String(WIDTH)} ${String(height)}`,
      },
      [
        s('rect', { width: WIDTH, height, fill: palette.paper }),
        ...patternsOf(styles, 'fill', palette.ink),
        ...lines,
        ...scene.shapes.flatMap((shape) => draw(shape, placesOf(scene, top), outline)),
      ],
    ),
    { space: 'svg' },
  );
}

/** Conversion of the places of a scene into pixels. */
type Places = { x: (percent: number) => number; y: (em: number) => number; left: number };

function placesOf({ left, right }: Scene, top: number): Places {
  const start = MARGIN + left * SIZE;
  const width = WIDTH - MARGIN - right * SIZE - start;
  return {
    x: (percent) => start + (percent / 100) * width,
    y: (em) => top + em * SIZE,
    left: start,
  };
}

function draw(shape: Shape, { x, y, left }: Places, outline: Outline): Element[] {
  switch (shape.type) {
    case 'bar': {
      const width = x(shape.width) - x(0);
      return [rect(x(shape.x), y(shape.y), width, shape.height * SIZE, shape.style)];
    }
    case 'sign': {
      const size = shape.size * SIZE;
      return [rect(left + shape.x * SIZE, y(shape.y), size, size, shape.style)];
    }
    case 'rule':
      return [
        s('line', {
          ...{ x1: x(shape.x1), y1: y(shape.y1), x2: x(shape.x2), y2: y(shape.y2) },
          stroke: { grid: palette.rule, zero: palette['ink-soft'], gap: palette.paper }[shape.of],
          strokeWidth: shape.of === 'gap' ? 3 : 1,
        }),
      ];
    case 'curve': {
      const d = curvePath(shape.points.map((point) => point && { x: x(point.x), y: y(point.y) }));
      const strokeDashArray = dashOf(shape.style);
      return [s('path', { d, fill: 'none', stroke: palette.ink, strokeWidth: 2, strokeDashArray })];
    }
    case 'dot':
      return [
        s('circle', {
          ...{ cx: x(shape.x), cy: y(shape.y), r: 3, stroke: palette.ink, strokeWidth: 1.5 },
          fill: shape.style === 3 ? palette.paper : palette.ink,
        }),
      ];
    case 'text': {
      const isScale = shape.role === 'scale';
      return [
        write(outline(shape.text, false), {
          ...{ x: x(shape.x) + shape.dx * SIZE, y: y(shape.y), anchor: shape.anchor },
          size: isScale ? SIZE * SMALL : SIZE,
          color: isScale ? palette['ink-soft'] : palette.ink,
        }),
      ];
    }
  }
}

function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  style: Extract<Shape, { type: 'bar' }>['style'],
): Element {
  const stroke = style === 1 ? {} : { stroke: palette.ink };
  return s('rect', { x, y, width, height, fill: fillOf(style, 'fill', palette.ink), ...stroke });
}

/** Place and style of a text. */
type Setting = { x: number; y: number; size: number; color: string; anchor: Text['anchor'] };

/** Text over a rim of paper, so that what it stands on does not touch it. */
function write(
  { path, width, perEm }: ReturnType<Outline>,
  { x, y, size, color, anchor }: Setting,
): Element {
  const back = { start: 0, middle: 0.5, end: 1 }[anchor] * width * size;
  const scale = size / perEm;
  return s('path', {
    ...{
      d: path,
      fill: color,
      stroke: palette.paper,
      strokeWidth: 3 / scale,
      paintOrder: 'stroke',
    },
    transform: `translate(${String(x - back)} ${String(y)}) scale(${String(scale)} ${String(-scale)})`,
  });
}
