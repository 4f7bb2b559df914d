import { expect, it } from 'vitest';
import { calendarOf, monthsOf } from './calendar';
import { createEditions } from './editions';

const editions = createEditions([{ day: '2026-02-28' }]);

it('begins weeks on Monday and fills the first and the last one', () => {
  const weeks = calendarOf('2026-03', editions);
  const dates = weeks.map((week) => week.map((day) => day && Number(day.day.slice(-2))));
  expect(dates[0]).toEqual([null, null, null, null, null, null, 1]);
  expect(dates.at(-1)).toEqual([30, 31, null, null, null, null, null]);
  expect(dates).toHaveLength(6);
});

it.each([
  ['2026-02', 28],
  ['2024-02', 29],
  ['2100-02', 28],
  ['2026-04', 30],
  ['2026-12', 31],
])('%s has %d days', (month, length) => {
  const days = calendarOf(month, editions).flat().filter(Boolean);
  expect(days).toHaveLength(length);
});

it('marks editions and leaves gaps', () => {
  const days = calendarOf('2026-02', editions).flat();
  expect(days.filter((day) => day?.edition)).toEqual([
    { day: '2026-02-28', edition: { day: '2026-02-28', number: 1 } },
  ]);
});

it('knows the months of a year', () => {
  expect(monthsOf('2026')).toHaveLength(12);
  expect([monthsOf('2026')[0], monthsOf('2026')[11]]).toEqual(['2026-01', '2026-12']);
});
