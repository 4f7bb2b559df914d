import { describe, expect, it } from 'vitest';
import { parseDate } from './date';
import { parseFlag } from './flag';
import { parseNameOrNames, parseSpacedNames } from './names';
import { parseText } from './text';

const value = <T>(result: { ok: true; value: T } | { ok: false }) => (result.ok ? result.value : 'refused');

describe('parseDate', () => {
  it.each([
    ['2026-02-28 17:00:00 +0800', '2026-02-28T09:00:00.000Z'],
    ['2026-02-28 17:00 +08:00', '2026-02-28T09:00:00.000Z'],
    ['2026-02-28 17:00:00', '2026-02-28T09:00:00.000Z'],
    ['2026-02-28T09:00:00Z', '2026-02-28T09:00:00.000Z'],
    ['2026-02-28T09:00:00.000Z', '2026-02-28T09:00:00.000Z'],
    ['2026-02-28 09:00:00 UTC', '2026-02-28T09:00:00.000Z'],
    ['2026-02-28T01:30:00-07:30', '2026-02-28T09:00:00.000Z'],
    ['2026-02-28', '2026-02-27T16:00:00.000Z'],
    ['2026-2-8', '2026-02-07T16:00:00.000Z'],
    ['2024-02-29', '2024-02-28T16:00:00.000Z'],
  ])('reads %s in Asia/Shanghai', (text, instant) => {
    expect(value(parseDate(text, 'Asia/Shanghai'))).toBe(instant);
  });

  it.each(['2026年2月28日', '2026-02-30', '2026-02-29', '2026-13-01', '2026-02-28 24:00', '28/2/2026', '', 2026, null])(
    'refuses %j',
    (text) => {
      expect(parseDate(text, 'Asia/Shanghai').ok).toBe(false);
    },
  );

  it('says how the Chinese form would be written', () => {
    expect(parseDate('2026年2月28日', 'Asia/Shanghai')).toMatchObject({
      problem: { zh: expect.stringContaining('2026-02-28') as string },
    });
  });
});

describe('names', () => {
  it('keeps a string whole where names hold spaces', () => {
    expect(value(parseNameOrNames('Sophie Wang'))).toEqual(['Sophie Wang']);
  });

  it('cuts a string at spaces where Jekyll does', () => {
    expect(value(parseSpacedNames('AI 日报'))).toEqual(['AI', '日报']);
  });

  it('takes a list, turns numbers into text and drops repeats', () => {
    expect(value(parseSpacedNames(['AI', 2026, ' AI ']))).toEqual(['AI', '2026']);
  });

  it.each([{ a: 1 }, [['AI']], [null], true])('refuses %j', (names) => {
    expect(parseSpacedNames(names).ok).toBe(false);
  });
});

it('takes text only as text', () => {
  expect(value(parseText(' 题 '))).toBe('题');
  expect(parseText(2026).ok).toBe(false);
  expect(parseText('  ').ok).toBe(false);
});

it('takes only true and false as flags', () => {
  expect(value(parseFlag(false))).toBe(false);
  expect(parseFlag('yes').ok).toBe(false);
});
