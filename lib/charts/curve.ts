import { line } from 'd3-shape';
import type { Point } from './scene';

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
