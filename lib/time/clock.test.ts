import { describe, expect, it } from 'vitest';
import { isLive, standingOf } from './clock';

const due = { publishedAt: '2026-02-28T09:00:00.000Z', draft: false };

describe('isLive', () => {
  it('turns true at the very second of publication', () => {
    expect(isLive(due, new Date('2026-02-28T16:59:59+08:00'))).toBe(false);
    expect(isLive(due, new Date('2026-02-28T17:00:00+08:00'))).toBe(true);
  });

  it('is never true of a draft', () => {
    expect(isLive({ ...due, draft: true }, new Date('2030-01-01T00:00:00Z'))).toBe(false);
  });
});

it.each([
  [due, '2026-02-28T17:00:00+08:00', 'live'],
  [due, '2026-02-28T16:59:59+08:00', 'scheduled'],
  [{ ...due, draft: true }, '2030-01-01T00:00:00Z', 'draft'],
] as const)('%j is at %s: %s', (article, at, standing) => {
  expect(standingOf(article, new Date(at))).toBe(standing);
});
