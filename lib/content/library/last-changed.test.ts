import { expect, it } from 'vitest';
import { lastChanged } from './last-changed';

const correction = (date: string) => ({ date, note: '改', minor: true });

it.each([
  ['published', null, [], '2026-01-02T00:00:00.000Z'],
  ['revised', '2026-01-03T00:00:00.000Z', [], '2026-01-03T00:00:00.000Z'],
  ['corrected', null, ['2026-01-04T00:00:00.000Z'], '2026-01-04T00:00:00.000Z'],
  [
    'revised after a correction, which stand in any order',
    '2026-01-05T00:00:00.000Z',
    ['2026-01-04T00:00:00.000Z', '2026-01-03T00:00:00.000Z'],
    '2026-01-05T00:00:00.000Z',
  ],
  [
    'corrected after a revision',
    '2026-01-03T00:00:00.000Z',
    ['2026-01-06T00:00:00.000Z', '2026-01-04T00:00:00.000Z'],
    '2026-01-06T00:00:00.000Z',
  ],
])('is when it was %s', (_how, updatedAt, dates, expected) => {
  const publishedAt = '2026-01-02T00:00:00.000Z';
  expect(lastChanged({ publishedAt, updatedAt, corrections: dates.map(correction) })).toBe(
    expected,
  );
});
