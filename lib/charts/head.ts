import type { Piece } from './chart';
import { isNumeric, readNumber } from './numbers';

/** Whether a line is the one between head and rows of a table: `|---|---:|`. */
export function isRule(line: string): boolean {
  return /^[\s|｜:：-]*$/u.test(line) && /[|｜]/u.test(line) && line.includes('--');
}

/** Years stand over columns as often as in them. */
function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text.normalize('NFKC'));
}

/** Whether the first of these rows names the columns: it has no number, or years and the others none. */
export function isHead([first, ...rows]: readonly Piece[][]): boolean {
  const values = first?.slice(1).map(({ text }) => text) ?? [];
  if (values.length === 0 || rows.length === 0) return false;
  if (values.every((text) => text !== '' && readNumber(text) === null)) return true;
  const others = rows.flatMap((row) => row.slice(1)).filter(({ text }) => isNumeric(text));
  return values.every(isYear) && !others.every(({ text }) => isYear(text));
}
