import { expect, it } from 'vitest';
import { isStale } from './stale';

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
])('after %s days, updated %s, at %s: %s', (staleAfter, updatedAt, at, stale) => {
  const article = {
    publishedAt: '2026-01-01T00:00:00Z',
    updatedAt,
    categories: [category(null), category(staleAfter)],
  };
  expect(isStale(article, new Date(at))).toBe(stale);
});
