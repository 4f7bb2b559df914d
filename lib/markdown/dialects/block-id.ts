import type { Paragraph } from 'mdast';

/** The id of a block, and the blanks before it. It has a letter: ` ^12` is a power. */
const BLOCK_ID = /(?<!\s)(?<blank>\s*)\^(?<id>(?=[\d-]*[a-z])[a-z\d][a-z\d-]{2,40})[ \t]*$/iu;

/** End of a block that may have an id. Behind a number, the name of a variable or a sign of mathematics stands a power. */
const END_OF_BLOCK = /(?:^|\p{Script=Han}|\p{L}{2}|[.!?;:,"'…]|[^\P{P}!-~])$/u;

/**
 * The id of Obsidian that a paragraph ends in, or is (https://help.obsidian.md/links#Link+to+a+block+in+a+note), and its
 * length with the blanks before it; null where there is none.
 */
export function blockIdOf({ children }: Paragraph): { id: string; length: number } | null {
  const last = children.at(-1);
  if (last?.type !== 'text' || !last.value.includes('^')) return null;
  const { 0: { length } = '', index, groups } = BLOCK_ID.exec(last.value) ?? {};
  const { blank = '', id = '' } = groups ?? {};
  const isAlone = children.length === 1 && index === 0;
  const isPower = !END_OF_BLOCK.test(last.value.slice(0, index));
  return id === '' || isPower || (blank === '' && !isAlone) ? null : { id, length };
}
