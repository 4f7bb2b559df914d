import type { Range } from './range';

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
export function marksBefore(text: string, start: number): string {
  return blanked(text.slice(lineStartOf(text, start), start));
}

function lineStartOf(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function blanked(line: string): string {
  return line.replaceAll(/[^>\s]/gu, ' ');
}
