import { inOneLine } from '@/lib/chinese/excerpt';
import type { TextBlock } from '@/lib/html/text';

/** A paragraph that stands for a part of an article. */
export type KeyParagraph = {
  /** Heading of the part; empty for the opening. */
  heading: string;
  /** Its first paragraph. */
  text: string;
};

/** Most parts that are shown: with the first picture and the last, nine, which a message in WeChat's Moments holds. */
const MOST_PARTS = 7;

/** Most paragraphs of a text without parts. */
const MOST_PARAGRAPHS = 3;

/** A paragraph shorter than this, in characters, takes along the next one of its part. */
const SHORT = 60;

/**
 * The paragraphs that stand for an article: the one that it opens with, and the first below each heading of the second
 * level; a short one with what follows it. A part that has none (a list, a table) is left out; of a text without such
 * headings it is the first three.
 */
export function keyParagraphs(blocks: readonly TextBlock[]): KeyParagraph[] {
  const parts = partsOf(blocks);
  if (parts.length > 1) {
    const firsts = parts.map(({ heading, paragraphs }) => ({ heading, text: opening(paragraphs) }));
    return firsts.filter(({ text }) => text !== '').slice(0, MOST_PARTS);
  }
  const [{ paragraphs }] = parts;
  return paragraphs.slice(0, MOST_PARAGRAPHS).map((text) => ({ heading: '', text }));
}

/** A part of an article: what stands below a heading. */
type Part = { heading: string; paragraphs: string[] };

/** Splits a body into the part before its first heading of the second level and the part below each of them. */
function partsOf(blocks: readonly TextBlock[]): [Part, ...Part[]] {
  const parts: [Part, ...Part[]] = [{ heading: '', paragraphs: [] }];
  for (const { kind, element, text } of blocks) {
    const line = inOneLine(text.split('\n'));
    if (kind === 'heading' && element.type === 'element' && element.tagName === 'h2')
      parts.push({ heading: line, paragraphs: [] });
    else if (kind === 'paragraph') parts.at(-1)?.paragraphs.push(line);
  }
  return parts;
}

/** The first paragraph, and as many more as make it no short one. */
function opening(paragraphs: readonly string[]): string {
  return paragraphs.reduce(
    (taken, next) => (taken.length < SHORT ? inOneLine([taken, next]) : taken),
    '',
  );
}
