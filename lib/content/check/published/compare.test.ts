import { expect, it } from 'vitest';
import { changedParts } from './compare';

const parts = (text: string) => [...text];

it.each([
  ['nothing', 'abc', 'abc', []],
  ['one', 'abc', 'axc', [{ at: 1, now: 1, before: 1 }]],
  [
    'the first and the last',
    'abc',
    'xby',
    [
      { at: 0, now: 1, before: 1 },
      { at: 2, now: 1, before: 1 },
    ],
  ],
  ['one more', 'ac', 'abc', [{ at: 1, now: 1, before: 0 }]],
  ['one less', 'abc', 'ac', [{ at: 1, now: 0, before: 1 }]],
  ['the last is gone', 'abc', 'ab', [{ at: 2, now: 0, before: 1 }]],
  ['all', 'abc', 'xyz', [{ at: 0, now: 3, before: 3 }]],
  ['of the same', 'aaa', 'aa', [{ at: 2, now: 0, before: 1 }]],
])('finds what has changed: %s', (_, before, now, changed) => {
  expect(changedParts(parts(before), parts(now))).toEqual(changed);
});
