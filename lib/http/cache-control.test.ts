import { expect, it } from 'vitest';
import { fresh } from './cache-control';

const NEXT = new Date('2026-03-01T09:00:00Z');

/**
 * Reads how long a cache may keep an answer, and show it stale, made so many milliseconds before the next article is
 * due.
 */
const keptBefore = (milliseconds: number, next: Date | null = NEXT) => {
  const header = fresh(new Date(NEXT.getTime() - milliseconds), next)['cache-control'];
  const [, kept, stale] =
    /^public, max-age=0, s-maxage=(\d+), stale-while-revalidate=(\d+)$/u.exec(header) ?? [];
  return [Number(kept), Number(stale)];
};

it('is kept for half a minute, and shown for another while it is asked for', () => {
  expect(keptBefore(0, null)).toEqual([30, 30]);
  for (const milliseconds of [61_000, 3_600_000, 1e12]) {
    expect(keptBefore(milliseconds)).toEqual([30, 30]);
  }
});

it.each([
  [60_999, 30, 29],
  [31_999, 30, 0],
  [31_000, 30, 0],
  [30_999, 29, 0],
  [2000, 1, 0],
  [1999, 0, 0],
  [1, 0, 0],
  [0, 0, 0],
  [-5000, 0, 0],
])(
  '%i ms before the next article is due it is kept for %i s, and shown for another %i s',
  (...all) => {
    const [milliseconds, ...seconds] = all;
    expect(keptBefore(milliseconds)).toEqual(seconds);
  },
);

it('is gone everywhere when the next article is due, in caches that count whole seconds too', () => {
  for (let milliseconds = 0; milliseconds < 65_000; milliseconds += 7) {
    const [kept = 0, stale = 0] = keptBefore(milliseconds);
    if (kept === 0) continue;
    // nginx: the second of the answer's arrival, and all of the last one.
    const arrival = NEXT.getTime() - milliseconds;
    const end = (Math.floor(arrival / 1000) + kept + stale + 1) * 1000;
    expect(end, `${milliseconds} ms before`).toBeLessThanOrEqual(NEXT.getTime());
  }
});
