import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayOf } from '@/lib/time/time-zone';
import { elongationAt } from './elongation';
import { moonOfDay } from './moon-of-day';

/** Degrees that the Moon gains on the Sun in a minute of time, on average: 360° in 29.53 days. */
const DEGREES_A_MINUTE = 360 / (29.530588 * 24 * 60);

const NAMES = ['new', 'first-quarter', 'full', 'last-quarter'] as const;

const published = readFileSync(path.join(import.meta.dirname, 'usno-phases.txt'), 'utf8')
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => {
    const [quarter, instant = ''] = line.split(' ');
    return { quarter: Number(quarter), instant: new Date(instant) };
  });

describe('against the published phases of 2000, 2010, 2020, 2030, 2040 and 2050', () => {
  it('there are 49 or 50 a year', () => {
    expect(published.length).toBeGreaterThanOrEqual(6 * 49);
  });

  it('the four principal phases come within four minutes of their times', () => {
    const late = published.map(({ quarter, instant }) => {
      const off = elongationAt(instant) - quarter * 90;
      const shortest = ((((off + 180) % 360) + 360) % 360) - 180;
      return { instant, minutes: Math.abs(shortest) / DEGREES_A_MINUTE };
    });
    expect(late.filter(({ minutes }) => !(minutes <= 4))).toEqual([]);
  });

  it.each(['Asia/Shanghai', 'UTC', 'America/New_York'])('name their day in %s', (zone) => {
    const wrong = published.filter(
      ({ quarter, instant }) => moonOfDay(dayOf(instant, zone), zone).phase !== NAMES[quarter],
    );
    expect(wrong).toEqual([]);
  });
});
