import { expect, it } from 'vitest';
import { checkOrder } from './readers.mjs';

/** @type {(start: number, end: number, version: number) => import('./readers.mjs').Seen} */
const seen = (start, end, version) => ({ start, end, version, address: '/' });

it('nobody is shown older content than has been seen before they asked', () => {
  expect(checkOrder([seen(0, 2, 1), seen(3, 4, 2), seen(4, 5, 2)])).toBe(0);
  expect(() => checkOrder([seen(0, 1, 2), seen(2, 3, 1)])).toThrow('version 1 after 2 was seen');
  // By a third, of whom neither knows.
  expect(() => checkOrder([seen(0, 2, 2), seen(1, 3, 1), seen(3, 4, 1)])).toThrow('version 1');
});

it('an answer that was begun before is no step back', () => {
  expect(checkOrder([seen(1, 2, 2), seen(0, 3, 1), seen(2, 4, 2)])).toBe(1);
});
