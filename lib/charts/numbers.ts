import type { ChartValue } from './chart';

/** Chinese words for powers of ten, and their values. */
const COUNTERS: Readonly<Record<string, number>> = {
  ...{ 百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7 },
  ...{ 亿: 1e8, 十亿: 1e9, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12 },
};

const NUMBER = new RegExp(
  String.raw`^(?<sign>[+-]?)(?<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)\s*(?:(?<counter>${Object.keys(COUNTERS).join('|')})|(?<share>%))?$`,
  'u',
);

/** Signs and words by which editors say that there is no number. */
const NONE: ReadonlySet<string> = new Set(
  '|-|--|---|—|——|–|/|无|缺|暂无|未知|n/a|na|null'.split('|'),
);

/** A larger one is no longer exact. */
const LARGEST = 1e15;

/** A smaller one is nothing beside any other that is drawn, and its share of it no number. */
const SMALLEST = 1e-9;

/** A number as it is read. */
export type ReadNumber = ChartValue & {
  /** Whether it is written with a percent sign. */
  isShare: boolean;
  /** Its decimal places. */
  places: number;
};

/**
 * Reads a number as editors write it: `1,200.5`, `１２％`, `−3`, `1.2万`; a dash or nothing where there is
 * none.
 * @returns null for what is no number
 */
export function readNumber(written: string): ReadNumber | null {
  const plain = written
    .normalize('NFKC')
    .replaceAll(/[−–](?=[\d.])/gu, '-')
    .trim();
  if (NONE.has(plain.toLowerCase())) return { value: null, text: '', isShare: false, places: 0 };
  const { sign = '', digits = '', counter, share } = NUMBER.exec(plain)?.groups ?? {};
  if (digits === '') return null;
  const size = Number(digits.replaceAll(',', '')) * (COUNTERS[counter ?? ''] ?? 1);
  if (size > LARGEST || (size > 0 && size < SMALLEST)) return null;
  return {
    value: sign === '-' ? -size || 0 : size,
    text: plain.replace('-', '−'),
    isShare: share !== undefined,
    places: /\.(\d+)/u.exec(digits)?.[1]?.length ?? 0,
  };
}

/** Whether something is a number, and no name: a year may be both. */
export function isNumeric(written: string): boolean {
  const read = readNumber(written);
  return read !== null && read.value !== null;
}

/** Units that count in 万 already: 万元, 千人. */
const COUNTED = /^(?:[十百千]?万|[十百千])(?!分)/u;

const STEPS = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const;

/**
 * A number as Chinese readers write it: 1.2亿, 3500, −0.25.
 * @param unit of it: what counts in 万 is not counted in 万 once more
 */
export function formatNumber(value: number, unit = ''): string {
  const size = Math.abs(value);
  const isCounted = size < 1e8 && COUNTED.test(unit);
  const [step, name] = (isCounted ? [] : STEPS).find(([each]) => size >= each) ?? [1, ''];
  const scaled = size / step;
  const rounded = scaled >= 1 ? Math.round(scaled * 100) / 100 : Number(scaled.toPrecision(2));
  return `${value < 0 && rounded !== 0 ? '−' : ''}${String(rounded)}${name}`;
}

/** Most characters of a number that a label shows as the editor has written it. */
const SHORT = 7;

/** Gives the label of a number: as written where that is short, else rounded; the table has the whole. */
export function labelOf({ value, text }: ChartValue, unit: string): string {
  if (value === null) return '';
  const isPlain = !text.includes(',') && (Math.abs(value) < 1e4 || /\D$/u.test(text));
  return isPlain && text.length <= SHORT ? text : formatNumber(value, unit);
}
