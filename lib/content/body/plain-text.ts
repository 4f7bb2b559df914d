import type { TextBlock } from '@/lib/html/text';

/** Text of a body, without its markup. */
export type PlainText = {
  /** All of it, in NFC: blocks on lines of their own. */
  text: string;
  /** Its headings, in NFC, in order. */
  headings: string[];
};

/** Selectors of a character's drawing; without them, whoever searches for 葛 finds each. */
const VARIATION = /[\uFE00-\uFE02\u{E0100}-\u{E01EF}]/gu;

/** Puts the text of a body together. */
export function plainText(blocks: readonly TextBlock[]): PlainText {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  return { text: joined(blocks), headings: headings.map(({ text }) => joined([{ text }])) };
}

function joined(blocks: readonly Pick<TextBlock, 'text'>[]): string {
  return blocks
    .map(({ text }) => text)
    .join('\n')
    .replace(VARIATION, '');
}
