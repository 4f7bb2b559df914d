import type { Nodes, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Blocks that hold a run of text. */
export const textBlocks = ['paragraph', 'heading', 'tableCell'] as const;

/** Inline nodes that are one opaque thing to the text around them. */
const opaque: ReadonlySet<string> = new Set([
  'inlineCode',
  'html',
  'break',
  'image',
  'imageReference',
  'footnoteReference',
]);

/** Stands for an opaque node: U+FFFC OBJECT REPLACEMENT CHARACTER. */
const OBJECT = '\uFFFC';

/** The text of a block read as one string, across its inline nodes. */
export type Run = {
  /** All of it, one U+FFFC for each opaque node. */
  text: string;
  /** Replaces the text, one entry for each of its UTF-16 units; an empty entry removes the unit. */
  rewrite: (units: readonly string[]) => void;
};

/** Reads the text of a block (a paragraph, a heading, a table cell). */
export function readRun(block: Nodes): Run {
  const pieces: { node: Text | null; length: number }[] = [];
  let text = '';
  visit(block, (node) => {
    if (node.type === 'text') {
      pieces.push({ node, length: node.value.length });
      text += node.value;
    } else if (opaque.has(node.type)) {
      pieces.push({ node: null, length: OBJECT.length });
      text += OBJECT;
      return SKIP;
    }
    return undefined;
  });
  const rewrite = (units: readonly string[]) => {
    let start = 0;
    for (const { node, length } of pieces) {
      if (node) node.value = units.slice(start, start + length).join('');
      start += length;
    }
  };
  return { text, rewrite };
}
