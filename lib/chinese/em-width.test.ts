import { expect, it } from 'vitest';
import { emWidth } from './em-width';

it.each([
  ['', 0],
  ['月亮', 2],
  ['AI 2026，我们', 6.5],
  ['“好”——……', 7],
  ['𠮷🌙', 2],
])('%j is %f em wide', (text, width) => {
  expect(emWidth(text)).toBe(width);
});
