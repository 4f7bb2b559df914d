import type { Element } from 'hast';
import { s } from 'hastscript';
import { dashOf, fillOf, patternsOf } from './patterns';
import { curvePath, rounded, type Scene, type Shape, SMALL, type Style } from './scene';

/**
 * A scene as SVG for a page: across in percent, down in em of the text around it, so that one drawing is
 * right on every screen and type is never scaled. Its style sheet is public/assets/figures.css.
 * @param prefix for ids
 * @param label description for those who do not see it
 */
export function writeSvg(scene: Scene, prefix: string, label: string): Element {
  const styles = new Set(
    scene.shapes.flatMap((shape) =>
      shape.type === 'bar' || shape.type === 'sign' ? shape.style : [],
    ),
  );
  return s(
    'svg',
    {
      ...{ role: 'img', ariaLabel: label, width: '100%', height: em(scene.height) },
      ...{ dataLeft: scene.left, dataRight: scene.right },
    },
    [
      ...patternsOf(styles, prefix, 'currentColor'),
      ...scene.shapes.map((shape) => write(shape, prefix)),
    ],
  );
}

const em = (value: number) => `${String(rounded(value))}em`;
const percent = (value: number) => `${String(rounded(value))}%`;

function write(shape: Shape, prefix: string): Element {
  switch (shape.type) {
    case 'bar':
      return s('rect', {
        ...{
          x: percent(shape.x),
          y: em(shape.y),
          width: percent(shape.width),
          height: em(shape.height),
        },
        ...filled(shape.style, prefix),
      });
    case 'sign':
      return s('rect', {
        ...{ x: em(shape.x), y: em(shape.y), width: em(shape.size), height: em(shape.size) },
        ...filled(shape.style, prefix),
      });
    case 'rule':
      return s('line', {
        ...{ x1: percent(shape.x1), y1: em(shape.y1), x2: percent(shape.x2), y2: em(shape.y2) },
        className: [shape.of],
      });
    case 'curve':
      return curve(shape);
    case 'dot':
      return s('circle', {
        cx: percent(shape.x),
        cy: em(shape.y),
        r: 3,
        ...(shape.style === 3 && { className: ['open'] }),
      });
    case 'text':
      return text(shape);
  }
}

function filled(style: Style, prefix: string) {
  const isPlain = style === 1;
  return {
    fill: fillOf(style, prefix, 'currentColor'),
    ...(!isPlain && { className: ['lined'] }),
  };
}

/** Draws a curve in a drawing of its own, which is stretched; its line is not. */
function curve({ points, style }: Extract<Shape, { type: 'curve' }>): Element {
  const ys = points.flatMap((point) => point?.y ?? []);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const height = Math.max(bottom - top, 0.01);
  const inside = points.map(
    (point) => point && { x: point.x, y: ((point.y - top) / height) * 100 },
  );
  return s(
    'svg',
    {
      ...{ y: em(top), width: '100%', height: em(height), viewBox: '0 0 100 100' },
      ...{ preserveAspectRatio: 'none' },
    },
    s('path', {
      d: curvePath(inside),
      strokeDashArray: dashOf(style),
      vectorEffect: 'non-scaling-stroke',
    }),
  );
}

/** Its em are those of its own type. */
function text({
  x,
  dx,
  y,
  anchor,
  role,
  isWide,
  text: said,
}: Extract<Shape, { type: 'text' }>): Element {
  const size = role === 'scale' ? SMALL : 1;
  return s(
    'text',
    {
      ...{ x: percent(x), y: em(y / size) },
      ...(dx !== 0 && { dx: em(dx / size) }),
      ...(anchor !== 'start' && { textAnchor: anchor }),
      className: [role, ...(isWide ? ['wide'] : [])],
    },
    said,
  );
}
