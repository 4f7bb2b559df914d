import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Style } from './scene';

/** The fills that are no plain colour, each a tile that is repeated. */
const TILES: Readonly<Partial<Record<Style, () => Element>>> = {
  2: () =>
    tile(
      { width: 5, height: 5, patternTransform: 'rotate(45)' },
      s('path', { d: 'M1 0v5', strokeWidth: 2 }),
    ),
  4: () => tile({ width: 5, height: 5 }, s('path', { d: 'M1 1h1.6v1.6h-1.6z', strokeWidth: 1 })),
  5: () => tile({ width: 6, height: 4 }, s('path', { d: 'M0 1h6', strokeWidth: 1.2 })),
  6: () =>
    tile(
      { width: 7, height: 7, patternTransform: 'rotate(-45)' },
      s('path', { d: 'M1 0v7', strokeWidth: 1 }),
    ),
};

function tile(properties: Element['properties'], ...children: Element[]): Element {
  return s('pattern', { patternUnits: 'userSpaceOnUse', ...properties }, children);
}

/**
 * The definitions of the fills that a drawing uses.
 * @param prefix makes their ids those of this drawing
 */
export function patternsOf(styles: ReadonlySet<Style>, prefix: string, color: string): Element[] {
  return [...styles].flatMap((style) => {
    const made = TILES[style]?.();
    if (!made) return [];
    Object.assign(made.properties, {
      id: `${prefix}-${String(style)}`,
      fill: 'none',
      stroke: color,
    });
    return [made];
  });
}

/** Gives the fill of a style: ink, a pattern, or nothing but its outline. */
export function fillOf(style: Style, prefix: string, color: string): string {
  if (style === 1) return color;
  return TILES[style] ? `url(#${prefix}-${String(style)})` : 'none';
}

/** Gives the dashes of a style's line; undefined for a whole line. */
export function dashOf(style: Style): string | undefined {
  return { 2: '7 4', 3: '2 4', 4: '10 3 2 3' }[style as 2 | 3 | 4];
}
