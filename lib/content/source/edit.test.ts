import { expect, it } from 'vitest';
import { applyEdits, originalOffset } from './edit';

const edits = [
  { start: 4, end: 5, text: '' },
  { start: 1, end: 2, text: 'xyz' },
];

it('applies edits in the order of the text', () => {
  expect(applyEdits('abcdef', edits)).toBe('axyzcdf');
  expect(applyEdits('ab', [{ start: 1, end: 1, text: '-' }])).toBe('a-b');
});

it('leaves out an edit that overlaps an earlier one', () => {
  const overlapping = [
    { start: 0, end: 2, text: 'x' },
    { start: 1, end: 3, text: 'y' },
    { start: 0, end: 2, text: 'z' },
  ];
  expect(applyEdits('abc', overlapping)).toBe('xc');
});

it.each([
  [0, 0],
  [1, 1],
  [3, 2],
  [4, 2],
  [5, 3],
  [6, 5],
  [7, 6],
])('offset %i of the edited text is %i of the original', (edited, original) => {
  expect(originalOffset(edited, edits)).toBe(original);
});
