import { parsed, quote, refused, type Parse, type Parsed } from '../problem';

/**
 * Reads a list item by item.
 * @param parse reads one item
 * @param example how one item is written, for the remedy
 */
export function parseList<T>(
  parse: Parse<T>,
  example: string,
  value: unknown,
  timeZone: string,
): Parsed<T[]> {
  if (!Array.isArray(value)) {
    return refused(
      `应为列表，一行一项，如“- ${example}”，却是 ${quote(value)}。`,
      `expected a list, one item a line, e.g. "- ${example}", found ${quote(value)}.`,
    );
  }
  const items: T[] = [];
  for (const [index, item] of value.entries()) {
    const result = parse(item, timeZone);
    if (!result.ok) return { ...result, at: [index, ...(result.at ?? [])] };
    items.push(result.value);
  }
  return parsed(items);
}
