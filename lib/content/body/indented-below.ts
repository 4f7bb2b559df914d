/** Number of characters that are looked at below a line. */
const AROUND = 2000;

const BLANK = /^[\s>]*$/u;

/**
 * Whether the paragraph of a line is followed by something indented, which would belong to the item that
 * `--fix` makes of the line: code would become text, and its numbers a list.
 */
export function isIndentedBelow(source: string, offset: number): boolean {
  const lines = source.slice(offset, offset + AROUND).split('\n');
  const end = lines.findIndex((line, index) => index > 0 && BLANK.test(line));
  const next = end < 0 ? undefined : lines.slice(end).find((line) => !BLANK.test(line));
  return next !== undefined && /^(?: ?> ?)*(?: {2}|\t)/u.test(next);
}
