import type { Blockquote } from 'mdast';
import { calloutKind } from '@/lib/markdown/callout-kinds';
import { readOpening } from '@/lib/markdown/dialects/container-syntax';
import { type Range, rangeOf } from './range';
import type { TwinEdit } from './twin-edits';

/** Marks of quotations, items, boxes, notes and definitions. */
const MARKS = /^(?:[\s>]|(?:[-+*:]|\d{1,9}[.)])\s+|\[[ xX]\]\s|\[\^[^\]]+\]:\s*)*$/u;

/**
 * Gives what stands before each line of a block but the first, in a twin: marks of quotations as they are in its first line,
 * blanks for the rest, and the marks that containers get there. Of what begins within a line, the marks alone.
 * @param containers those around it, from without
 */
export function linePrefix(text: string, start: number, containers: readonly Range[]): string {
  const lineStart = lineStartOf(text, start);
  const line = text.slice(lineStart, start);
  const marks = MARKS.test(line) ? blanked(line) : (/^[>\s]*/u.exec(line)?.[0] ?? '');
  // From within: what is put in later stands further to the left.
  return containers.reduceRight((prefix, container) => {
    const column = container.start - lineStartOf(text, container.start);
    return `${prefix.slice(0, column)}> ${prefix.slice(column)}`;
  }, marks);
}

/** Marks of the blocks that one stands in, those of lists as blanks. */
function marksBefore(text: string, start: number): string {
  return blanked(text.slice(lineStartOf(text, start), start));
}

function lineStartOf(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function blanked(line: string): string {
  return line.replaceAll(/[^>\s]/gu, ' ');
}

/** Line that would make something else of a marker right above its paragraph: it underlines a heading, or is a row of a table. */
const CLAIMS_MARKER = /^(?:=+|-+)$|\|/u;

/**
 * Makes a quotation of a container, `::: tip` or `<aside>`, which few programs read: GitHub's callout. Nothing for other
 * quotations.
 * @param container a container, or another quotation
 * @param text the whole file
 * @param filled number of marks that each empty line has been given, by its offset, by the containers around; added to
 * @param prefix what stands before each of its lines but the first, in the twin
 */
export function containerEdits(
  container: Blockquote,
  text: string,
  filled: Map<number, number>,
  prefix: string,
): TwinEdit[] {
  const { data } = container;
  const { start, end } = rangeOf(container);
  if (data?.opening === undefined) return [];
  const [first = '', ...lines] = text.slice(start, end).split('\n');
  const isQuote = /^\s*<quote/iu.test(first);
  const { name = 'note', title = '' } = readOpening(first.trim()) ?? {};
  const look = calloutKind(name)?.look.toUpperCase() ?? 'NOTE';
  const marker = isQuote ? '>' : `> [!${look}] `;
  // The title stays where it is: it may have edits of its own.
  const titleStart = start + (title === '' ? first.length : first.lastIndexOf(title));
  const titleEnd = titleStart + title.length;
  const before = marksBefore(text, start);
  const inside = lines.map((line) => line.slice(behindMarks(line, before).place).trim());
  const paragraph = inside.slice(0, inside.includes('') ? inside.indexOf('') : undefined);
  const isClaimed = paragraph.some((line) => CLAIMS_MARKER.test(line));
  const edits = [
    { start, end: titleStart, pieces: [title === '' ? marker.trimEnd() : marker] },
    {
      start: titleEnd,
      end: start + first.trimEnd().length,
      pieces: [isClaimed ? `\n${prefix}>` : ''],
    },
  ];
  let at = start + first.length + 1;
  for (const line of lines.slice(0, -1)) {
    const { place, passed } = behindMarks(line, before);
    const isEmpty = line.slice(place).trim() === '';
    const missing = isEmpty ? before.slice(Math.max(passed, filled.get(at) ?? 0)) : '';
    if (isEmpty) filled.set(at, before.length);
    edits.push({ start: at + place, end: at + place, pieces: [`${missing}> `] });
    at += line.length + 1;
  }
  const last = lines.at(-1) ?? '';
  edits.push({ start: at + behindMarks(last, before).place, end: at + last.length, pieces: [''] });
  return edits;
}

/**
 * Finds the place in a line behind the marks of the quotations and lists that a container is in.
 * @param before marks before its first line, those of lists as blanks
 * @returns place, and how many of the marks the line has: an empty one may have fewer
 */
function behindMarks(line: string, before: string): { place: number; passed: number } {
  let place = 0;
  let passed = 0;
  for (const sign of before) {
    const mark = sign === '>' ? line.indexOf(sign, place) : place;
    if (mark < 0 || (sign !== '>' && !/[ \t]/u.test(line.charAt(mark)))) continue;
    place = mark + 1;
    passed += 1;
  }
  return { place, passed };
}
