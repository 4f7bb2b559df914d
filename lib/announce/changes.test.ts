import { expect, it } from 'vitest';
import type { WithdrawnArticle } from '@/lib/content/library/withdrawals';
import { anArticle } from '@/tests/an-article';
import { addressesOf, changesUpTo, recentByInstant } from './changes';

const live = anArticle({
  id: '2026-03-01/a',
  day: '2026-03-01',
  slug: 'a',
  publishedAt: '2026-03-01T09:00:00.000Z',
});
const corrected = anArticle({
  ...{ id: '2026-02-01/b', day: '2026-02-01', slug: 'b', publishedAt: '2026-02-01T09:00:00.000Z' },
  corrections: [
    { date: '2026-03-02T00:00:00.000Z', note: '甲', minor: false },
    { date: '2026-03-09T00:00:00.000Z', note: '将来', minor: false },
  ],
});
const gone = anArticle({
  ...{ id: '2026-02-28/c', day: '2026-02-28', slug: 'c', publishedAt: '2026-02-28T09:00:00.000Z' },
  withdrawn: { date: '2026-03-01T12:00:00.000Z', reason: '不实' },
}) as WithdrawnArticle;
const now = new Date('2026-03-03T00:00:00.000Z');
const changes = changesUpTo(now, { articles: [live, corrected], withdrawn: [gone] });

it('tells of what is live, corrected and withdrawn, oldest first, and of nothing to come', () => {
  expect(changes.map(({ key }) => key)).toEqual([
    'live 2026-02-01/b',
    'live 2026-03-01/a',
    'withdrawn 2026-02-28/c',
    'corrected 2026-02-01/b 2026-03-02T00:00:00.000Z',
  ]);
});

it.each([
  ['2026-03-01T08:59:59.999Z', 1],
  ['2026-03-01T09:00:00.000Z', 2],
  ['2026-03-01T11:59:59.999Z', 2],
  ['2026-03-01T12:00:00.000Z', 3],
  ['2026-03-01T23:59:59.999Z', 3],
])('tells at %s of %i changes, to the instant', (instant, count) => {
  const told = changesUpTo(new Date(instant), { articles: [live, corrected], withdrawn: [gone] });
  expect(told).toEqual(changes.slice(0, count));
});

it('tells by instants of the last three days, to the instant', () => {
  const at = (instant: string) => [...recentByInstant(changes, new Date(instant)).keys()];
  expect(at('2026-03-03T00:00:00.000Z')).toEqual(changes.slice(1).map((change) => change.at));
  expect(at('2026-03-04T08:59:59.999Z')).toEqual(changes.slice(1).map((change) => change.at));
  expect(at('2026-03-04T09:00:00.000Z')).toEqual(changes.slice(2).map((change) => change.at));
});

it('gives each address once, in each script', () => {
  const paths = addressesOf(changes).map((url) => new URL(url).pathname);
  expect(paths).toHaveLength(6);
  expect(paths).toContain('/posts/2026/03/01/a');
  expect(paths).toContain('/hant/posts/2026/03/01/a');
});
