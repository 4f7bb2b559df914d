import { describe, expect, it } from 'vitest';
import { readTime, writeTime } from './written-time';

const NOW = new Date('2026-11-28T15:00:00Z');
const read = (text: string, zone = 'Asia/Shanghai') => {
  const time = readTime(text, zone, NOW);
  return time.ok ? time.value.toISOString() : time.problem.zh;
};

it.each([
  ['2026-11-29 08:00', '2026-11-29T00:00:00.000Z'],
  ['2026-11-29T08:00:30+0800', '2026-11-29T00:00:30.000Z'],
  ['2026-11-29 00:00 Z', '2026-11-29T00:00:00.000Z'],
  ['2026-11-29T08:00:30.5+0800', '2026-11-29T00:00:30.000Z'],
  ['2026-11-29 01:00:00.123 +01:00', '2026-11-29T00:00:00.000Z'],
  ['2026-11-29', '2026-11-28T16:00:00.000Z'],
  ['2026年11月29日 8点00分', '2026-11-29T00:00:00.000Z'],
  ['２０２６-１１-２９　０８：００', '2026-11-29T00:00:00.000Z'],
  ['2026/11/29 8:00', '2026-11-29T00:00:00.000Z'],
  ['今天 23:30', '2026-11-28T15:30:00.000Z'],
  ['明天8:00', '2026-11-29T00:00:00.000Z'],
  ['后天 08:00', '2026-11-30T00:00:00.000Z'],
  ['明天8点', '2026-11-29T00:00:00.000Z'],
  ['明天 8时整', '2026-11-29T00:00:00.000Z'],
  ['2026年11月29日 8点半', '2026-11-29T00:30:00.000Z'],
])('“%s” is %s', (text, instant) => {
  expect(read(text)).toBe(instant);
});

it.each(['', '下周', '2026-02-30 08:00', '2026-11-29 25:00', '明天'])('“%s” is no time', (text) => {
  expect(read(text)).toMatch(/日期|时刻/u);
});

it('what cannot be read comes with what can', () => {
  expect(read('后天')).toContain('例如 后天 08:00');
  expect(read('下周一 8点')).toMatch(/“?下周一 8点”?。请写成 2026-11-28 08:00 这样.*明天 08:00/u);
  expect(read('明天 24:00')).toContain('请写 2026-11-30 00:00');
});

describe('in the nights in which the clock is changed', () => {
  it('a reading that never comes is refused, with the one after', () => {
    expect(read('2026-03-08 02:30', 'America/New_York')).toContain('2026-03-08 03:30:00 -0400');
    expect(read('2026-03-29 02:30', 'Europe/Berlin')).toContain('2026-03-29 03:30:00 +0200');
    // Half an hour of change.
    expect(read('2026-10-04 02:15', 'Australia/Lord_Howe')).toContain('+1100');
  });

  it('one that comes twice is refused, with both', () => {
    expect(read('2026-11-01 01:30', 'America/New_York')).toMatch(
      /2026-11-01 01:30:00 -0400 或 2026-11-01 01:30:00 -0500/u,
    );
    expect(read('2026-11-01 01:30 -0500', 'America/New_York')).toBe('2026-11-01T06:30:00.000Z');
  });

  it('the others are as they are', () => {
    expect(read('2026-03-08 03:00', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z');
    expect(read('2026-11-01 02:00', 'America/New_York')).toBe('2026-11-01T07:00:00.000Z');
  });
});

it('is written with the offset of the site at that time', () => {
  expect(writeTime(new Date('2026-11-29T00:00:00Z'), 'Asia/Shanghai')).toBe(
    '2026-11-29 08:00:00 +0800',
  );
  expect(writeTime(new Date('2026-07-01T12:00:00Z'), 'America/New_York')).toBe(
    '2026-07-01 08:00:00 -0400',
  );
});
