/** The opening tag of a drawing. */
const ROOT = /<svg\b(?:"[^"]*"|'[^']*'|[^>"'])*>/iu;

/** CSS pixels of a unit of length (https://www.w3.org/TR/css-values-4/#absolute-lengths). */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  em: 16,
  rem: 16,
  ex: 8,
};

/**
 * Size that browsers give a drawing which names none (https://www.w3.org/TR/CSS22/visudet.html#inline-replaced-width).
 */
const DEFAULT: Size = { width: 300, height: 150 };

/** A size in pixels. */
export type Size = {
  /** Distance from left to right. */
  width: number;
  /** Distance from top to bottom. */
  height: number;
};

/**
 * The size of a drawing as browsers see it: what it says, what it lacks by the proportions of its
 * `viewBox`; without either, theirs.
 */
export function svgSize(svg: string): Size {
  const root = ROOT.exec(svg)?.[0] ?? '';
  const [width, height] = [lengthOf(root, 'width'), lengthOf(root, 'height')];
  const box = viewBox(root);
  if (width && height) return whole({ width, height });
  if (!box) return whole({ width: width ?? DEFAULT.width, height: height ?? DEFAULT.height });
  if (width) return whole({ width, height: (width * box.height) / box.width });
  if (height) return whole({ width: (height * box.width) / box.height, height });
  return whole(box);
}

function lengthOf(root: string, name: string): number | null {
  const [, digits, unit = ''] =
    new RegExp(
      String.raw`\s${name}\s*=\s*["']\s*\+?([\d.]+(?:e[+-]?\d+)?)([a-z]*)\s*["']`,
      'iu',
    ).exec(root) ?? [];
  const pixels = Number(digits) * (units[unit.toLowerCase()] ?? NaN);
  return pixels > 0 && Number.isFinite(pixels) ? pixels : null;
}

function viewBox(root: string): Size | null {
  const [, numbers = ''] = /\sviewBox\s*=\s*["']([^"']*)["']/iu.exec(root) ?? [];
  const [, , width = 0, height = 0] = numbers
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  return width > 0 && height > 0 ? { width, height } : null;
}

function whole({ width, height }: Size): Size {
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}
