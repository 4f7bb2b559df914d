/** The id of a block, at its end or on a line of its own. It has a letter: ` ^12` is a power. */
const BLOCK_ID = /(?:^|(?<=\S)[ \t]+)\^(?<id>(?=[\d-]*[a-z])[a-z\d][a-z\d-]{2,40})[ \t]*$/iu;

/** The id of Obsidian that a text ends in (https://help.obsidian.md/links#Link+to+a+block+in+a+note), and its length. */
export function readBlockId(text: string): { id: string; length: number } | null {
  if (!text.includes('^')) return null;
  const { 0: { length } = '', groups: { id = '' } = {} } = BLOCK_ID.exec(text) ?? {};
  return id === '' ? null : { id, length };
}
