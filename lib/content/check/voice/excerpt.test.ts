import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { excerptOf } from './excerpt';

it('shows a line that there is room for, and counts a Chinese character as two columns', () => {
  expect(excerptOf('标题：AI，重点', 6, 40)).toEqual({ text: '标题：AI，重点', indent: 8 });
});

it.each([
  ['an emoji of several', '👩‍👩‍👧‍👦x', 12, 2],
  ['a letter and its accent', 'e\u0301x', 3, 1],
  ['half a character', '\uD83Dx', 2, 8],
  ['a line end of Unicode', '\u2028x', 2, 8],
  ['a flag', '🇨🇳x', 5, 2],
])('counts %s', (_name, line, column, indent) => {
  expect(excerptOf(line, column, 40).indent).toBe(indent);
});

const long = `${'甲'.repeat(100)}x${'乙'.repeat(100)}`;

it.each([
  ['at the start', 1, '甲甲', '…'],
  ['in the middle', 101, '…', '…'],
  ['near the end', 200, '…', '乙'],
  ['behind the end', 202, '…', '乙'],
])('cuts a long line around a place %s', (_name, column, first, last) => {
  const { text, indent } = excerptOf(long, column, 40);
  expect(text.startsWith(first)).toBe(true);
  expect(text.endsWith(last)).toBe(true);
  expect(stringWidth(text)).toBeLessThanOrEqual(40);
  expect(stringWidth(text)).toBeGreaterThan(35);
  // The character at the place is the one that the mark is under.
  const shown = [...text];
  const before = shown.findIndex(
    (_, index) => stringWidth(shown.slice(0, index).join('')) === indent,
  );
  expect(shown[before] ?? '').toBe(long[column - 1] ?? '');
});

it('is quick with a line as long as a book', () => {
  const start = performance.now();
  excerptOf('甲'.repeat(5_000_000), 2_500_000, 80);
  expect(performance.now() - start).toBeLessThan(1000);
});

it('takes a place behind the line for its end', () => {
  expect(excerptOf('甲', 99, 40)).toEqual({ text: '甲', indent: 2 });
});
