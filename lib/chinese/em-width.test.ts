import { expect, it } from 'vitest';
import { emWidth, titleWidth } from './em-width';

it.each([
  ['', 0],
  ['月亮', 2],
  ['AI 2026，我们', 6.5],
  ['“好”——……', 7],
  ['𠮷🌙', 2],
])('%j is %f em wide', (text, width) => {
  expect(emWidth(text)).toBe(width);
});

it.each([
  ['停刊通知', 4],
  ['索赔1340亿美元', 7.73],
  ['AI日报', 3.65],
  ['T+1与README.md', 9.6],
  ['(2)，', 2.62],
])('%j may be %f em wide in a title', (text, width) => {
  expect(titleWidth(text)).toBeCloseTo(width, 2);
});
