import { expect, it } from 'vitest';
import { createEditions } from './editions';

const editions = createEditions(
  ['2026-03-02', '2026-03-02', '2026-02-28', '2025-12-31', '2025-12-30'].map((day) => ({ day })),
);

it('numbers the days that have articles, from the first', () => {
  expect(editions.latest).toEqual({ day: '2026-03-02', number: 4 });
  expect(editions.of('2026-02-28')).toEqual({ day: '2026-02-28', number: 3 });
  expect(editions.of('2025-12-30')).toEqual({ day: '2025-12-30', number: 1 });
  expect(editions.of('2026-03-01')).toBeNull();
});

it.each([
  ['2026-02-28', { earlier: '2025-12-31', later: '2026-03-02' }],
  ['2026-03-02', { earlier: '2026-02-28', later: null }],
  ['2025-12-30', { earlier: null, later: '2025-12-31' }],
  ['2026-02', { earlier: '2025-12', later: '2026-03' }],
  ['2025', { earlier: null, later: '2026' }],
])('beside %s are its neighbours, gaps skipped', (period, neighbours) => {
  expect(editions.beside(period)).toEqual(neighbours);
});

it('counts no draft without a date', () => {
  const { latest } = createEditions([{ day: '9999-12-31' }, { day: '2026-03-02' }]);
  expect(latest).toEqual({ day: '2026-03-02', number: 1 });
});

it('has none before the first article', () => {
  expect(createEditions([]).latest).toBeNull();
});
