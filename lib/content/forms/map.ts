import { didYouMean } from '../did-you-mean';
import { parsed, quote, refused, type Parse, type Parsed } from '../problem';

/** The keys of a map: how each value is read, and whether it must be there. */
export type Shape = Record<string, { parse: Parse<unknown>; required?: true }>;

/** What a map of a shape is read as: an optional key that is absent is null. */
export type MapOf<S extends Shape> = {
  [K in keyof S]: S[K]['parse'] extends Parse<infer T>
    ? S[K] extends { required: true }
      ? T
      : T | null
    : never;
};

/**
 * Reads a map, e.g. `{title: 标题, url: https://example.com}`.
 * @param shape its keys
 * @param example how it is written, for the remedy
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
  const stranger = Object.keys(value).find((key) => !Object.hasOwn(shape, key));
  if (stranger !== undefined) return unknownKey(stranger, Object.keys(shape));
  const entries: [string, unknown][] = [];
  for (const [key, { parse, required }] of Object.entries(shape)) {
    const given = value[key] ?? null;
    if (given === null && required) return missingKey(key, example);
    const result = given === null ? parsed(null) : parse(given, timeZone);
    if (!result.ok) return { ...result, at: [key, ...(result.at ?? [])] };
    entries.push([key, result.value]);
  }
  return parsed(Object.fromEntries(entries) as MapOf<S>);
}

/** Whether YAML gave a map. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function missingKey<T>(key: string, example: string): Parsed<T> {
  return refused(`缺少 ${key}。请写成 ${example}。`, `${key} is missing. Write ${example}.`);
}

function unknownKey<T>(key: string, known: string[]): Parsed<T> {
  const meant = didYouMean(key, known);
  const zh = meant ? `是否应为 ${meant}？` : '';
  const en = meant ? ` Did you mean ${meant}?` : '';
  return refused(
    `这里没有 ${key} 这一项，可以写 ${known.join('、')}。${zh}`,
    `no ${key} here; the keys are ${known.join(', ')}.${en}`,
    { at: [key] },
  );
}
