import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { codePalette, darkPalette, lightPalette } from '@/lib/palette';

const read = (file: string) => readFileSync(path.join(import.meta.dirname, '..', file), 'utf8');

/** Colours of the tokens: for a light and for a dark page. */
const colours = new Map(
  [
    ...read('app/styles/tokens.css').matchAll(
      /--color-([\w-]+): light-dark\((#[\da-f]{3,6}), (#[\da-f]{3,6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const),
);

/** Relative luminance (WCAG 2.2, definitions). */
function luminance(hex: string): number {
  const channels =
    hex.length === 4 ? [...hex.slice(1)].map((c) => c + c) : hex.match(/[\da-f]{2}/g);
  const [r = 0, g = 0, b = 0] = (channels ?? []).map((channel) => {
    const value = Number.parseInt(channel, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio (WCAG 2.2, definitions). */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Pairs of a colour, the colour under it and the least contrast: 7 for reading, 4.5 for text, 3 for drawings. */
const PAIRS = [
  ['ink', 'paper', 7],
  ['ink', 'tint', 7],
  ['ink', 'mark', 4.5],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'tint', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'tint', 4.5],
  ['indigo', 'paper', 4.5],
  ['pine', 'paper', 4.5],
  ['ochre', 'paper', 4.5],
  ['plum', 'paper', 4.5],
  ['moon-lit', 'moon-night', 3],
] as const;

describe.each(PAIRS)('%s on %s', (front, back, least) => {
  const [over, under] = [colours.get(front), colours.get(back)];
  if (!over || !under) throw new Error(`app/styles/tokens.css has no ${front} or no ${back}`);
  const ratios = (['light', 'dark'] as const).map((theme) => contrast(over[theme], under[theme]));

  it(`has a contrast of ${least} or more in both themes`, () => {
    for (const ratio of ratios) expect(ratio).toBeGreaterThanOrEqual(least);
  });

  it('has the figures in docs/design.md', () => {
    const [light, dark] = ratios.map((ratio) => ratio.toFixed(1));
    const rows = read('docs/design.md').replaceAll(/ +/g, ' ');
    expect(rows).toContain(`| ${front} on ${back} | ${light} | ${dark} | ${least} |`);
  });
});

it('computes what WCAG’s own example says: black on white is 21', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
});

it('is the palette of what takes no style sheet along', () => {
  for (const [name, hex] of Object.entries(lightPalette)) {
    expect(colours.get(name)?.light, name).toBe(hex);
  }
  for (const [name, hex] of Object.entries(darkPalette)) {
    expect(colours.get(name)?.dark, name).toBe(hex);
  }
  const notice = read('public/assets/notice.css');
  for (const name of ['paper', 'ink', 'accent']) {
    const { light, dark } = colours.get(name) ?? {};
    expect(notice, name).toContain(`light-dark(${light ?? ''}, ${dark ?? ''})`);
  }
  const code = read('components/prose/code.css');
  for (const [name, hex] of Object.entries(codePalette)) {
    expect(code, name).toContain(`--code-${name}: light-dark(${hex}, `);
  }
});
