import {
  parsedUnless,
  quote,
  refusalsUnder,
  refused,
  type Parse,
  type Parsed,
  type Refusal,
} from '../problem';

/**
 * Reads a list item by item, and finds all that is wrong with any of them.
 * @param parse reads one item
 * @param example example of one item, for the remedy
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
  const refusals: Refusal[] = [];
  for (const [index, item] of value.entries()) {
    const result = parse(item, timeZone);
    if (result.ok) items.push(result.value);
    else refusals.push(...refusalsUnder(index, result));
  }
  return parsedUnless(refusals, items);
}
