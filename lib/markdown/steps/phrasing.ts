import type { Link, Nodes, Root, Text } from 'mdast';
import { SKIP, walk } from '../walk';

/** Blocks that hold a run of text. */
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'defListTerm']);

/** Inline nodes that take no place in the line: tags, and references set above it. */
const placeless: ReadonlySet<string> = new Set([
  ...['html', 'footnoteReference', 'kramdownExtension', 'remark'],
]);

/** A tag of an element whose text is a machine's. */
const VERBATIM = /^<(\/?)(?:code|kbd|pre|samp|script|style|svg|textarea|tt|var)\b/iu;

/** Begins and ends what a reader sees above the line: a ruby's pronunciation. */
const ABOVE = /^<(?:r[tp]|(\/)(?:rt|rp|ruby))\b/iu;

/** Stands for an opaque node: U+FFFC OBJECT REPLACEMENT CHARACTER. */
const OBJECT = '\uFFFC';

/** Stands for a picture, which is beside words or on a line of its own: U+FFFB. */
export const PICTURE = '\uFFFB';

/** A picture as a tag. */
const IMG = /^<img\b/iu;

/** The text of a block read as one string, across its inline nodes. */
export type Run = {
  /** All of it; one U+FFFC for each thing that is no text: code, a hard break, an address; one U+FFFB for a picture. */
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
  let verbatim = 0;
  let above = false;
  const add = (node: Text | null, value: string) => {
    pieces.push({ node, length: value.length });
    text += value;
  };
  walk(block, (node) => {
    if (node.type === 'html') {
      verbatim = Math.max(0, verbatim + nesting(node.value));
      const tag = ABOVE.exec(node.value);
      if (tag) above = tag[1] === undefined;
    }
    if (above) return undefined;
    if (isPicture(node)) add(null, PICTURE);
    if (placeless.has(node.type)) return undefined;
    if (node.type === 'text' && verbatim === 0) add(node, node.value);
    else if (isPicture(node)) return SKIP;
    else if (!('children' in node) || (node.type === 'link' && isAddress(node))) {
      add(null, OBJECT);
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

function isPicture(node: Nodes): boolean {
  if (node.type === 'html') return IMG.test(node.value);
  return node.type === 'image' || node.type === 'imageReference';
}

/** Gives the steps by which a tag leads deeper into what is verbatim: 1, −1 or 0. */
function nesting(tag: string): number {
  const [, closing] = VERBATIM.exec(tag) ?? [];
  if (closing === undefined) return 0;
  return closing === '' ? 1 : -1;
}

/** Whether a link shows its address. */
function isAddress({ url, children }: Link): boolean {
  const [only] = children;
  return children.length === 1 && only?.type === 'text' && url.endsWith(only.value);
}
