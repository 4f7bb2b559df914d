import { hash } from 'node:crypto';
import { sameReading, sameReadings } from '@/lib/chinese/same-reading';
import type { TextBlock } from '@/lib/html/text';

/**
 * Number of the meaning of “the same text” that a print is of. Whoever changes what `textBlocks` or `sameReading` give
 * for a text raises it: no published text has changed then.
 */
export const PRINT_FORM = 1;

/** Digests of a text by which it is known again, paragraph by paragraph. */
export type TextPrint = {
  /** Digest of the whole; how it is parted into paragraphs does not count. */
  whole: string;
  /** Digests of its paragraphs, headings, items, cells. */
  parts: string[];
  /** Beginning of each in the file. */
  starts: number[];
};

/** Print of no text. */
export const NO_PRINT: TextPrint = { whole: '', parts: [], starts: [] };

/** Stand in code for its spaces and ends of lines, which say something there. */
const CODE_SPACE = '\uE020';
const CODE_LINE = '\uE00A';

/**
 * Takes the print of a body.
 * @param blocks its text
 * @param bodyStart its offset in the file
 */
export function printOf(blocks: readonly TextBlock[], bodyStart: number): TextPrint {
  let start = bodyStart;
  const starts = blocks.map(({ element }) => (start = element.position?.start.offset ?? start));
  const { whole, parts } = sameReadings(blocks.map(readAs));
  return { whole: wholeDigest(whole), parts: parts.map(partDigest), starts };
}

/** The print of one paragraph: it tells which has changed, not whether one has. */
export function partPrint(text: string): string {
  return partDigest(sameReading(text));
}

/** The print of texts that stand one after the other. */
export function wholePrint(texts: readonly string[]): string {
  return wholeDigest(sameReadings(texts).whole);
}

function partDigest(reading: string): string {
  return hash('sha256', reading, 'base64url').slice(0, 6);
}

function wholeDigest(reading: string): string {
  return hash('sha256', reading, 'base64url').slice(0, 22);
}

/** Gives the text of a block to be compared. What is struck out is read, with the fact that it is: it holds no more. */
function readAs({ kind, text, standing }: TextBlock): string {
  const read = standing === text ? text : `${text}\uE000${standing}`;
  if (kind !== 'code') return read;
  return read
    .replace(/[ \t]+$/gmu, '')
    .trimEnd()
    .replaceAll('\n', CODE_LINE)
    .replace(/[ \t]/gu, CODE_SPACE);
}
