import { describe, expect, it } from 'vitest';
import { dayOf, instantOf, offsetName, wallTime } from './time-zone';

const wall = (hour: number, minute = 0) => ({
  year: 2026,
  month: 3,
  day: 8,
  hour,
  minute,
  second: 0,
});

describe('instantOf', () => {
  it('reads a wall clock in the given zone, whatever the machine’s zone', () => {
    expect(instantOf(wall(17), 'Asia/Shanghai').toISOString()).toBe('2026-03-08T09:00:00.000Z');
    expect(instantOf(wall(17), 'UTC').toISOString()).toBe('2026-03-08T17:00:00.000Z');
  });

  it('knows summer time', () => {
    expect(instantOf(wall(1), 'America/Los_Angeles').toISOString()).toBe(
      '2026-03-08T09:00:00.000Z',
    );
    expect(instantOf(wall(4), 'America/Los_Angeles').toISOString()).toBe(
      '2026-03-08T11:00:00.000Z',
    );
  });

  it('is undone by wallTime', () => {
    expect(wallTime(instantOf(wall(23, 59), 'Asia/Shanghai'), 'Asia/Shanghai')).toEqual(
      wall(23, 59),
    );
  });
});

describe('dayOf', () => {
  it('is the day in the zone, not in UTC', () => {
    const instant = new Date('2026-02-27T16:00:00Z');
    expect(dayOf(instant, 'Asia/Shanghai')).toBe('2026-02-28');
    expect(dayOf(instant, 'UTC')).toBe('2026-02-27');
  });
});

it.each([
  ['Asia/Shanghai', '+0800'],
  ['America/Los_Angeles', '-0800'],
  ['Asia/Kolkata', '+0530'],
  ['UTC', '+0000'],
])('names the offset of %s: %s', (zone, name) => {
  expect(offsetName(new Date('2026-01-01T00:00:00.500Z'), zone)).toBe(name);
});
