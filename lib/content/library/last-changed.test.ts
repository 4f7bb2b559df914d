import { expect, it } from 'vitest';
import { isStale, lastChanged } from './last-changed';

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

const category = (staleAfter: number | null) => ({
  slug: 'a',
  name: '甲',
  description: '',
  color: 'cinnabar' as const,
  genre: 'news' as const,
  documented: true,
  staleAfter,
});

it.each([
  [30, null, '2026-01-31T00:00:00Z', false],
  [30, null, '2026-01-31T00:00:01Z', true],
  [30, '2026-01-02T00:00:00Z', '2026-01-31T00:00:01Z', false],
  [null, null, '2099-01-01T00:00:00Z', false],
])('old after %s days, updated %s, at %s: %s', (staleAfter, updatedAt, at, stale) => {
  const article = {
    publishedAt: '2026-01-01T00:00:00Z',
    updatedAt,
    categories: [category(null), category(staleAfter)],
  };
  expect(isStale(article, new Date(at), null)).toBe(stale);
  // The publication's own is heeded where no category has one.
  expect(isStale(article, new Date(at), 1_000_000)).toBe(stale);
  expect(isStale({ ...article, categories: [category(null)] }, new Date(at), staleAfter)).toBe(
    stale,
  );
  expect(isStale({ ...article, categories: [] }, new Date(at), staleAfter)).toBe(stale);
});

it('is old where one of its categories says so', () => {
  const article = {
    publishedAt: '2026-01-01T00:00:00Z',
    updatedAt: null,
    categories: [category(60), category(30)],
  };
  expect(isStale(article, new Date('2026-01-31T00:00:00Z'), 1)).toBe(false);
  expect(isStale(article, new Date('2026-01-31T00:00:01Z'), null)).toBe(true);
});
