import { describe, expect, it } from 'vitest';
import { dayOf, instantOf, instantsOf, offsetName, wallTime } from './time-zone';

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

  it.each([
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30:00.000Z'],
    ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['Australia/Sydney', '2026-10-04T02:30', '2026-10-03T16:30:00.000Z'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T06:30:00.000Z'],
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T01:30:00.000Z'],
  ])(
    'moves a skipped hour on, and takes the later of a repeated one: %s %s',
    (zone, reading, instant) => {
      const there = wallTime(new Date(`${reading}:00Z`), 'UTC');
      expect(instantOf(there, zone).toISOString()).toBe(instant);
      expect(instantsOf(there, zone)).toHaveLength(
        reading.includes('-03-') || zone.startsWith('Aus') ? 0 : 2,
      );
    },
  );

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
