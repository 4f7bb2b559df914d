import type { Paragraph } from 'mdast';
import { isEscaped } from '../escapes';

/** The id of a block, and the blanks before it. It has a letter: ` ^12` is a power. */
const BLOCK_ID = /(?<!\s)(?<blank>\s*)\^(?<id>(?=[\d-]*[a-z])[a-z\d][a-z\d-]{2,40})$/iu;

/** End of a block that may have an id. Behind a number, the name of a variable or a sign of mathematics stands a power. */
const END_OF_BLOCK = /(?:^|\p{Script=Han}|\p{L}{2}|[.!?;:,"'…]|[^\P{P}!-~])$/u;

/**
 * The id of Obsidian that a paragraph ends in, or is (https://help.obsidian.md/links#Link+to+a+block+in+a+note), and its
 * length with the blanks before it; null where there is none.
 * @param source text that the paragraph was parsed from: an id that is escaped is none
 */
export function blockIdOf(
  { children }: Paragraph,
  source: string,
): { id: string; length: number } | null {
  const last = children.at(-1);
  if (last?.type !== 'text' || !last.value.includes('^')) return null;
  const { 0: { length } = '', index, groups } = BLOCK_ID.exec(last.value) ?? {};
  const { blank = '', id = '' } = groups ?? {};
  const isAlone = children.length === 1 && index === 0;
  const isPower = !END_OF_BLOCK.test(last.value.slice(0, index));
  if (id === '' || isPower || (blank === '' && !isAlone)) return null;
  const mark = `^${id}`;
  const end = last.position?.end.offset ?? 0;
  return isEscaped(source, end - mark.length, mark) ? null : { id, length };
}
