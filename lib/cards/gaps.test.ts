import { expect, it } from 'vitest';
import { gapBetween } from './gaps';

it.each([
  ['第1', 0.125],
  ['10号', 0.125],
  ['Q4财', 0.125],
  ['%的', 0.125],
  // A date is one word; figures and letters are.
  ['6年', 0],
  ['年2', 0],
  ['B2', 0],
  ['2 ', 0],
  ['月亮', 0],
  // Marks that meet.
  ['”。', -0.5],
  ['，“', -0.5],
  ['（《', -0.5],
  ['”“', -0.5],
  ['。”', -0.5],
  // In the middle of its square, as it is in Traditional type.
  ['。」', 0],
  ['？”', 0],
  ['甲“', 0],
  ['”乙', 0],
])('between %s: %d em', (pair, gap) => {
  const characters = [...pair];
  expect(gapBetween(characters.slice(0, -1).at(-1) ?? '', characters.at(-1) ?? '')).toBe(gap);
});

it('before the first there is none', () => {
  expect(gapBetween('', '甲')).toBe(0);
});
