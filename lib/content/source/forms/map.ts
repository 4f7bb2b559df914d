import { didYouMean } from '@/lib/did-you-mean';
import {
  parsedUnless,
  quote,
  refusalsUnder,
  refused,
  type Parse,
  type Parsed,
  type Refusal,
} from '../problem';

/** The keys of a map: how each value is read, and whether it must be there. */
export type Shape = Record<string, { parse: Parse<unknown>; required?: true }>;

/** Value that a map of a shape is read as: an optional key may be absent. */
export type MapOf<S extends Shape> = {
  [K in keyof S]: S[K]['parse'] extends Parse<infer T>
    ? S[K] extends { required: true }
      ? T
      : T | undefined
    : never;
};

/**
 * Reads a map, e.g. `{title: 标题, url: https://example.com}`, and finds all that is wrong in it.
 * @param shape its keys
 * @param example example of its notation, for the remedy
 */
export function parseMap<S extends Shape>(
  shape: S,
  example: string,
  value: unknown,
  timeZone: string,
): Parsed<MapOf<S>> {
  if (!isMap(value)) {
    return refused(
      `应写成 ${example}，却是 ${quote(value)}。`,
      `expected ${example}, found ${quote(value)}.`,
    );
  }
  const entries: [string, unknown][] = [];
  const refusals: Refusal[] = Object.keys(value)
    .filter((key) => !Object.hasOwn(shape, key))
    .map((key) => unknownKey(key, Object.keys(shape)));
  for (const [key, { parse, required }] of Object.entries(shape)) {
    const given = value[key] ?? null;
    if (given === null) {
      if (required) refusals.push(missingKey(key, example));
      continue;
    }
    const result = parse(given, timeZone);
    if (result.ok) entries.push([key, result.value]);
    else refusals.push(...refusalsUnder(key, result));
  }
  return parsedUnless(refusals, Object.fromEntries(entries) as MapOf<S>);
}

/** Whether YAML gave a map. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function missingKey(key: string, example: string): Refusal {
  const zh = `缺少 ${key}。请写成 ${example}。`;
  return { problem: { zh, en: `${key} is missing. Write ${example}.` } };
}

function unknownKey(key: string, known: string[]): Refusal {
  const meant = didYouMean(key, known);
  const zh = meant ? `是否应为 ${meant}？` : '';
  const en = meant ? ` Did you mean ${meant}?` : '';
  return {
    at: [key],
    problem: {
      zh: `这里没有 ${key} 这一项，可以写 ${known.join('、')}。${zh}`,
      en: `no ${key} here; the keys are ${known.join(', ')}.${en}`,
    },
  };
}
