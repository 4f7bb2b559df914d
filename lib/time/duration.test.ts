import { expect, it } from 'vitest';
import { clockTime, isoDuration, timeOf } from './duration';

it.each([
  [1, '0:01'],
  [59, '0:59'],
  [60, '1:00'],
  [754, '12:34'],
  [3600, '1:00:00'],
  [3723, '1:02:03'],
])('shows %d seconds as %s', (seconds, shown) => {
  expect(clockTime(seconds)).toBe(shown);
  expect(timeOf({ seconds })).toBe(`（${shown}）`);
  expect(isoDuration(seconds)).toBe(`PT${String(seconds)}S`);
});

it('says nothing of a length that is not known', () => {
  expect(timeOf({ seconds: null })).toBe('');
});
