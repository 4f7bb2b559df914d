import { parsed, quote, refused, type Parsed } from '../problem';

const isName = (value: unknown): value is string | number =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';

function parseList(values: readonly unknown[]): Parsed<string[]> {
  const bad = values.find((value) => !isName(value));
  if (bad !== undefined) {
    return refused(
      `列表里的每一项应为名称，却有 ${quote(bad)}。例：[AI, 日报]。`,
      `each item of the list must be a name, found ${quote(bad)}. Example: [AI, 日报].`,
    );
  }
  return parsed([...new Set(values.map((value) => String(value).trim()))]);
}

function parseNames(value: unknown, split: (text: string) => string[]): Parsed<string[]> {
  if (Array.isArray(value)) return parseList(value);
  if (typeof value === 'string') return parseList(split(value));
  if (typeof value === 'number') return parsed([String(value)]);
  return refused(
    `应为名称或名称的列表，却是 ${quote(value)}。例：[AI, 日报]。`,
    `expected a name or a list of names, found ${quote(value)}. Example: [AI, 日报].`,
  );
}

/** One name or a list of names: `Sophie Wang` is one name, since names hold spaces. */
export function parseNameOrNames(value: unknown): Parsed<string[]> {
  return parseNames(value, (text) => [text]);
}

/**
 * A list of names, or a string of names between spaces, as Jekyll reads `categories` and `tags`
 * (https://jekyllrb.com/docs/posts/#categories).
 */
export function parseSpacedNames(value: unknown): Parsed<string[]> {
  return parseNames(value, (text) => text.split(/\s+/u).filter(Boolean));
}
