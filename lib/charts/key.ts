import { BASE, LINE, NARROW, labelLines, styleOf, widthOf, type Shape } from './scene';

/** A sign and the room behind it, and the room between two names. */
const SIGN = 1.5;
const GAP = 1.25;

/** Says which sign is of which series, as many in a line as there is room for on a phone. */
export function drawKey(names: readonly string[]): { shapes: Shape[]; height: number } {
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
