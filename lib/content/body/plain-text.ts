import type { TextBlock } from '@/lib/html/text';
import type { Range } from '@/lib/html/text-line';

/** Text of a body, without its markup. */
export type PlainText = {
  /** All of it, in NFC: blocks on lines of their own. */
  text: string;
  /** Its headings, in NFC, in order. */
  headings: string[];
  /** Ranges of the text that are the same in every locale; absent where there are none. */
  kept?: Range[];
};

/** Selectors of a character's drawing; without them, whoever searches for 葛 finds each. */
const VARIATION = /[\uFE00-\uFE02\u{E0100}-\u{E01EF}]/gu;

/** Puts the text of a body together. */
export function plainText(blocks: readonly TextBlock[]): PlainText {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const kept = keptIn(blocks);
  return {
    ...{ text: joined(blocks), headings: headings.map(({ text }) => joined([{ text }])) },
    ...(kept.length > 0 && { kept }),
  };
}

/** Gives the ranges in the joined text that are kept of the blocks. */
function keptIn(blocks: readonly TextBlock[]): Range[] {
  let start = 0;
  return blocks.flatMap((block) => {
    const at = (offset: number) => start + joined([{ text: block.text.slice(0, offset) }]).length;
    const ranges = block.kept.map(([from, to]): Range => [at(from), at(to)]);
    start = at(block.text.length) + 1;
    return ranges;
  });
}

function joined(blocks: readonly Pick<TextBlock, 'text'>[]): string {
  return blocks
    .map(({ text }) => text)
    .join('\n')
    .replace(VARIATION, '');
}
