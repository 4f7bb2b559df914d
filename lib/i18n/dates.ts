import type { Locale } from '@/lib/site';
import { UNDATED } from '@/lib/time/clock';

type Style = 'day' | 'day-with-weekday' | 'day-of-year' | 'weekday' | 'time';

const styles: Record<Style, Intl.DateTimeFormatOptions> = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  'day-with-weekday': { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  'day-of-year': { month: 'long', day: 'numeric', weekday: 'long' },
  weekday: { weekday: 'long' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
};

const languages: Record<Locale, string> = {
  'zh-hans': 'zh-Hans-CN',
  'zh-hant': 'zh-Hant-TW',
};

/**
 * An instant in words.
 * @param instant ISO 8601
 * @param timeZone the zone to show it in
 */
export function formatInstant(
  instant: string,
  style: Style,
  locale: Locale,
  timeZone: string,
): string {
  return new Intl.DateTimeFormat(languages[locale], { ...styles[style], timeZone }).format(
    new Date(instant),
  );
}

/**
 * A day `YYYY-MM-DD`, a month `YYYY-MM` or a year `YYYY` in words: 2026年2月28日星期六, 2026年2月, 2026年; empty for the
 * day of what nobody has dated.
 */
export function formatPeriod(period: string, locale: Locale): string {
  if (period === UNDATED) return '';
  const [year, month, day] = period.split('-');
  if (day !== undefined)
    return formatInstant(`${period}T00:00:00Z`, 'day-with-weekday', locale, 'UTC');
  return month === undefined ? `${String(year)}年` : `${String(year)}年${String(Number(month))}月`;
}

/**
 * A day `YYYY-MM-DD` in words, among those of a year: 2月28日星期六; of another year 2025年2月28日.
 * @param year `YYYY`
 */
export function formatDayIn(year: string, day: string, locale: Locale): string {
  const style = day.startsWith(year) ? 'day-of-year' : 'day';
  return formatInstant(`${day}T00:00:00Z`, style, locale, 'UTC');
}

/** The last part of a period, inside the longer one: 2026年, 2月, 28日. */
export function formatPeriodPart(period: string): string {
  const parts = period.split('-');
  const unit = ['年', '月', '日'][parts.length - 1] ?? '';
  return `${String(Number(parts.at(-1)))}${unit}`;
}

/**
 * An instant with its offset, for machines that read `datetime`: 2026-02-28T17:00:00+08:00.
 * @param timeZone the zone to write it in
 */
export function machineTime(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(instant));
  const offset = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(new Date(instant))
    .find(({ type }) => type === 'timeZoneName')?.value;
  // `GMT+08:00`, or `GMT` alone for none.
  return `${parts.replace(' ', 'T')}${offset === 'GMT' ? '+00:00' : String(offset?.slice(3))}`;
}
