import { positionAt } from '../source/position';
import type { Problem } from '../source/problem';
import { findingAt, isChinese, offsetOf, type DocumentFile } from './document-file';
import type { RuleFinding } from './finding';

/** Most lines that a message names. */
const LISTED = 10;

/**
 * One finding a file for a pattern in its Chinese text, at the first place, naming the lines of all:
 * a habit of typing is one thing to mend, and GitHub shows ten annotations at most.
 * @param pattern global; it sees the source of the text, with the marks of Markdown around it
 * @param message gives the fault, from the number of places and their lines
 */
export function findInProse(
  document: DocumentFile,
  pattern: RegExp,
  message: (count: number, lines: readonly string[]) => Problem,
): RuleFinding[] {
  if (!isChinese(document)) return [];
  const offsets = [...inFields(document, pattern), ...inBody(document, pattern)];
  const [first] = offsets;
  if (first === undefined) return [];
  const lines = [...new Set(offsets.map((offset) => positionAt(document.text, offset).line))];
  const listed = lines.slice(0, LISTED).map(String);
  if (lines.length > LISTED) listed.push('……');
  const { zh, en } = message(offsets.length, listed);
  return [findingAt(document, first, zh, en)];
}

function inFields(document: DocumentFile, pattern: RegExp): number[] {
  const { raw } = document.frontMatter;
  return ['title', 'description'].flatMap((field) => {
    const value = raw?.[field];
    const found = typeof value === 'string' ? [...value.matchAll(pattern)] : [];
    return found.map(() => offsetOf(document, [field]));
  });
}

function inBody(document: DocumentFile, pattern: RegExp): number[] {
  const { text, frontMatter, facts } = document;
  const body = text.slice(frontMatter.bodyStart);
  const found = [...body.matchAll(pattern)].map(({ index }) => frontMatter.bodyStart + index);
  if (found.length === 0) return [];
  const { prose } = facts();
  let at = 0;
  return found.filter((offset) => {
    while (at < prose.length && (prose[at]?.end ?? 0) <= offset) at += 1;
    return (prose[at]?.start ?? Infinity) <= offset;
  });
}
