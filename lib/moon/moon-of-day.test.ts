import { expect, it } from 'vitest';
import { moonOfDay } from './moon-of-day';

const ZONE = 'Asia/Shanghai';

it.each([
  ['2020-03-24', 'new'],
  ['2020-03-25', 'waxing-crescent'],
  ['2020-04-01', 'first-quarter'],
  ['2020-04-03', 'waxing-gibbous'],
  ['2020-04-08', 'full'],
  ['2020-04-10', 'waning-gibbous'],
  ['2020-04-15', 'last-quarter'],
  ['2020-04-20', 'waning-crescent'],
])('%s is %s', (day, phase) => {
  expect(moonOfDay(day, ZONE).phase).toBe(phase);
});

it('belongs to the day in the zone: the new moon of 2020-01-24T21:42Z', () => {
  expect(moonOfDay('2020-01-25', 'Asia/Shanghai').phase).toBe('new');
  expect(moonOfDay('2020-01-24', 'UTC').phase).toBe('new');
});

it('is dark at new moon, half lit at the quarters, bright at full moon', () => {
  expect(moonOfDay('2020-03-24', ZONE).illuminated).toBeLessThan(0.01);
  expect(moonOfDay('2020-04-01', ZONE).illuminated).toBeCloseTo(0.5, 1);
  expect(moonOfDay('2020-04-08', ZONE).illuminated).toBeGreaterThan(0.99);
});

/** ICU's own Chinese calendar begins these two months a day late and a day early. */
it.each(['2027-02-06', '2030-02-03'])('%s, Chinese New Year, is 朔', (day) => {
  expect(moonOfDay(day, ZONE).phase).toBe('new');
});
