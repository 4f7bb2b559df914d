import type { Nodes, Root, Text } from 'mdast';
import { SKIP, walk } from '../walk';

/** Blocks that hold a run of text. */
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

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

/** Visits each run of text of a document. */
export function walkRuns(tree: Root, visit: (run: Run) => void): void {
  walk(tree, (node) => {
    if (!blocks.has(node.type)) return undefined;
    visit(readRun(node));
    return SKIP;
  });
}

/** Reads the text of a block (a paragraph, a heading, a table cell). */
function readRun(block: Nodes): Run {
  const pieces: { node: Text | null; length: number }[] = [];
  let text = '';
  walk(block, (node) => {
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
