import { expect, it } from 'vitest';
import { formatDayIn, formatInstant, formatPeriod, formatPeriodPart, machineTime } from './dates';

const INSTANT = '2026-02-28T09:00:00.000Z';

it('shows an instant in the site’s zone', () => {
  expect(formatInstant(INSTANT, 'day', 'zh-hans', 'Asia/Shanghai')).toBe('2026年2月28日');
  expect(formatInstant(INSTANT, 'time', 'zh-hans', 'Asia/Shanghai')).toBe('17:00');
  expect(formatInstant('2026-02-27T16:00:00Z', 'time', 'zh-hans', 'Asia/Shanghai')).toBe('00:00');
});

it('names periods', () => {
  expect(formatPeriod('2026-02-28', 'zh-hans')).toBe('2026年2月28日星期六');
  expect(formatPeriod('2026-02', 'zh-hans')).toBe('2026年2月');
  expect(formatPeriod('2026', 'zh-hans')).toBe('2026年');
  expect(formatDayIn('2026', '2026-02-28', 'zh-hans')).toBe('2月28日星期六');
  expect(formatDayIn('2026', '2025-02-28', 'zh-hans')).toBe('2025年2月28日');
  expect(formatPeriodPart('2026-02-08')).toBe('8日');
  expect(formatPeriodPart('2026-02')).toBe('2月');
  expect(formatPeriodPart('2026')).toBe('2026年');
});

it('writes machine time with its offset', () => {
  expect(machineTime(INSTANT, 'Asia/Shanghai')).toBe('2026-02-28T17:00:00+08:00');
  expect(machineTime(INSTANT, 'UTC')).toBe('2026-02-28T09:00:00+00:00');
});
