import { expect, it } from 'vitest';
import type { Article, Correction } from '../model';
import { latestCorrection, listCorrections } from './corrections';
import type { WithdrawnArticle } from './withdrawals';

const correction = (date: string, minor = false): Correction => ({ date, note: date, minor });

it('says at the head of an article its latest error of fact, and no slip of the pen', () => {
  const early = correction('2026-01-01T00:00:00.000Z');
  const late = correction('2026-01-02T00:00:00.000Z');
  const slip = correction('2026-01-03T00:00:00.000Z', true);
  expect(latestCorrection([early, late, slip])).toBe(late);
  expect(latestCorrection([late, early])).toBe(late);
  expect(latestCorrection([slip])).toBeNull();
  expect(latestCorrection([])).toBeNull();
});

it('lists all of them, slips too, the newest first, each with its article', () => {
  const one = { id: 'one', corrections: [correction('2026-01-01'), correction('2026-01-03')] };
  const two = { id: 'two', corrections: [correction('2026-01-02', true)] };
  const listed = listCorrections([one, two] as unknown as Article[]);
  expect(listed.map(({ article, correction }) => [article.id, correction.date])).toEqual([
    ['one', '2026-01-03'],
    ['two', '2026-01-02'],
    ['one', '2026-01-01'],
  ]);
});

it('lists what was withdrawn among them, as no slip, with the reason', () => {
  const one = { id: 'one', corrections: [correction('2026-01-01'), correction('2026-01-03')] };
  const gone = { id: 'gone', withdrawn: { date: '2026-01-02', reason: '不实' } };
  const listed = listCorrections(
    [one] as unknown as Article[],
    [gone] as unknown as WithdrawnArticle[],
  );
  expect(listed.map(({ isWithdrawal }) => isWithdrawal)).toEqual([false, true, false]);
  expect(listed[1]).toEqual({
    article: gone,
    correction: { date: '2026-01-02', note: '不实', minor: false },
    isWithdrawal: true,
  });
});
