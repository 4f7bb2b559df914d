import { expect, it } from 'vitest';
import { litPath } from './drawing';

/** Area of the path: its two arcs are halves of ellipses, added or taken away by their direction. */
function litArea(path: string): number {
  const arcs = [...path.matchAll(/A([\d.]+) 15 0 0 ([01])/g)];
  const sign = (sweep = '') => (sweep === '1' ? 1 : -1);
  return Math.abs(
    arcs.reduce((sum, [, axis, sweep]) => sum + (sign(sweep) * Math.PI * Number(axis) * 15) / 2, 0),
  );
}

it.each([0, 10, 45, 90, 135, 180, 225, 270, 315, 350])(
  'at %d° the right part is lit',
  (degrees) => {
    const expected = ((1 - Math.cos((degrees * Math.PI) / 180)) / 2) * Math.PI * 15 ** 2;
    expect(litArea(litPath(degrees))).toBeCloseTo(expected, 0);
  },
);

it('lights the right limb of a waxing moon and the left one of a waning moon', () => {
  // From the top, a sweep of 1 goes round the right.
  expect(litPath(45)).toMatch(/^M16 1A15 15 0 0 1 16 31/);
  expect(litPath(315)).toMatch(/^M16 1A15 15 0 0 0 16 31/);
});
