import { expect, it } from 'vitest';
import { readRange } from './byte-range';

it.each([
  ['bytes=0-99', { start: 0, end: 99 }],
  ['bytes=0-', { start: 0, end: 199 }],
  ['bytes=199-', { start: 199, end: 199 }],
  ['bytes=100-999', { start: 100, end: 199 }],
  ['bytes=-50', { start: 150, end: 199 }],
  ['bytes=-999', { start: 0, end: 199 }],
  ['bytes=200-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
])('reads %s of 200 bytes', (header, range) => {
  expect(readRange(header, 200)).toEqual(range);
});

it.each([null, '', 'bytes=', 'bytes=-', 'bytes=50-20', 'bytes=0-1,5-6', 'lines=0-1', 'bytes=a-b'])(
  'sends all for %j',
  (header) => {
    expect(readRange(header, 200)).toBeNull();
  },
);
