import { LINE, NARROW, SMALL, labelLines, widthOf, type Shape } from './scene';

/** The widest that a label under a line may be. */
const WIDEST = 6;

/** Least width of a chart on a wide screen, in em. */
const WIDE = 30;

/** Room between two labels. */
const GAP = 1;

/**
 * Labels along the foot of lines: first and last, and as many between them as there is room for.
 * @param beside width that scale and names take, in em
 */
export function drawTimes(
  labels: readonly string[],
  xOf: (index: number) => number,
  y: number,
  beside: number,
): { shapes: Shape[]; height: number } {
  const texts = labels.map((label) => labelLines(label, WIDEST, 1)[0] ?? '');
  const last = texts.length - 1;
  const width = Math.max(...texts.map(widthOf)) * SMALL + GAP;
  const wide = everyNth(last, width, WIDE - beside);
  // Every second or third step of those on a wide screen.
  const narrow = Math.ceil(everyNth(last, width, NARROW - beside) / wide) * wide;
  const shapes = texts.flatMap((text, index): Shape[] => {
    const isNarrow = isShown(index, last, narrow);
    if (!isNarrow && !isShown(index, last, wide)) return [];
    return [
      {
        ...{ type: 'text', x: xOf(index), dx: 0, y: y + LINE, role: 'scale', text },
        anchor: last === 0 ? 'middle' : index === 0 ? 'start' : index === last ? 'end' : 'middle',
        ...(!isNarrow && { isWide: true }),
      },
    ];
  });
  return { shapes, height: LINE + 0.4 };
}

/** Each so-manieth label has room. */
function everyNth(last: number, width: number, room: number): number {
  if (last < 1) return 1;
  return Math.max(1, Math.ceil((last * width) / room));
}

/** First and last always; the others in steps, none too near the last. */
function isShown(index: number, last: number, step: number): boolean {
  if (index === 0 || index === last) return true;
  return index % step === 0 && last - index >= step;
}
