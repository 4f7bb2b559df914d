import { parseDate } from '@/lib/content/source/forms/date';
import { own } from '@/lib/own';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zones by name, as Ruby's Time.parse knows them: CST is North America's. */
const ZONES: Readonly<Record<string, string>> = {
  z: '+0000',
  utc: '+0000',
  gmt: '+0000',
  est: '-0500',
  edt: '-0400',
  cst: '-0600',
  cdt: '-0500',
  mst: '-0700',
  mdt: '-0600',
  pst: '-0800',
  pdt: '-0700',
  jst: '+0900',
};

/** `2020-1-2`, `2020/01/02`, `2020.1.2`, `20200102`, and what follows. */
const YEAR_FIRST =
  /^(?<year>\d{4})[-/.年]?(?<month>\d{1,2})[-/.月]?(?<day>\d{1,2})日?(?:[T\s,]+(?<rest>.*))?$/u;
/** `Thu, 2 January 2020`, `January 2, 2020`, and what follows. */
const DAY_FIRST =
  /^(?:[a-z]{3,9},?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<name>[a-z]{3,9})[\s,-]+(?<year>\d{4})(?:,?\s+(?<rest>.*))?$/iu;
const MONTH_FIRST =
  /^(?:[a-z]{3,9},?\s+)?(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?:,?\s+(?<rest>.*))?$/iu;

const TIME =
  /^(?<hour>\d{1,2})[:时](?<minute>\d{1,2})(?:[:分](?<second>\d{1,2}))?(?:[.,]\d+)?[分秒]?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>[a-z]{1,4}|(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?)?$/iu;

/**
 * A date in our form, from one in any form that Ruby, JavaScript or Go programs have read without a word.
 * @returns as it is where we read it too; null when it cannot be told which day is meant
 */
export function toOurDate(value: unknown, timeZone: string): string | null {
  const text =
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const read = parseDate(text, timeZone);
  if (read.ok) return text;
  const rewritten = rewrite(text.normalize('NFKC')) ?? read.correction ?? null;
  return rewritten !== null && parseDate(rewritten, timeZone).ok ? rewritten : null;
}

function rewrite(text: string): string | null {
  const found = (YEAR_FIRST.exec(text) ?? DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text))?.groups;
  if (!found) return null;
  const { year = '', day = '', name, rest = '' } = found;
  const month = name === undefined ? found.month : monthOf(name);
  if (month === undefined) return null;
  const time = rest.trim() === '' ? '' : timeOf(rest.trim());
  if (time === null) return null;
  const isNextDay = time.startsWith('24:00:00');
  const date = dayOf(Number(year), Number(month), Number(day), isNextDay ? 1 : 0);
  return date && [date, time.replace(/^24/u, '00')].filter(Boolean).join(' ');
}

/** February 31st is March 3rd to Ruby and JavaScript. */
function dayOf(year: number, month: number, day: number, later: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return new Date(Date.UTC(year, month - 1, day + later)).toISOString().slice(0, 10);
}

function monthOf(name: string): string | undefined {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : String(at + 1);
}

function timeOf(text: string): string | null {
  const found = TIME.exec(text)?.groups;
  if (!found) return null;
  const { hour = '', minute = '', second = '0', half, zone } = found;
  const offset = zone === undefined ? '' : zoneOf(zone);
  if (offset === null) return null;
  const two = (digits: string | number) => String(digits).padStart(2, '0');
  const ofDay = half ? (Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0) : hour;
  return `${two(ofDay)}:${two(minute)}:${two(second)}${offset && ` ${offset}`}`;
}

function zoneOf(zone: string): string | null {
  const named = own(ZONES, zone.toLowerCase());
  if (named) return named;
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?$/u.exec(zone) ?? [];
  return sign === undefined ? null : `${sign}${hours.padStart(2, '0')}${minutes}`;
}
