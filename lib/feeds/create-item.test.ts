import { expect, it } from 'vitest';
import { atomUpdated } from './create-item';

const PUBLISHED = '2026-01-02T00:00:00.000Z';
const correction = (date: string, minor: boolean) => ({ date, note: '改', minor });
const change = (updatedAt: string | null, ...corrections: ReturnType<typeof correction>[]) =>
  atomUpdated({ publishedAt: PUBLISHED, updatedAt, corrections });

it('is the publication, a later revision, or a later error of fact', () => {
  expect(change(null)).toBe(PUBLISHED);
  expect(change('2026-01-03T00:00:00.000Z')).toBe('2026-01-03T00:00:00.000Z');
  expect(change(null, correction('2026-01-04T00:00:00.000Z', false))).toBe(
    '2026-01-04T00:00:00.000Z',
  );
  expect(change('2026-01-05T00:00:00.000Z', correction('2026-01-04T00:00:00.000Z', false))).toBe(
    '2026-01-05T00:00:00.000Z',
  );
});

it('is no slip of the pen, and nothing earlier than the publication', () => {
  expect(change(null, correction('2026-01-04T00:00:00.000Z', true))).toBe(PUBLISHED);
  expect(change('2026-01-01T00:00:00.000Z')).toBe(PUBLISHED);
});
