import type { Element, Root } from 'hast';
import { SKIP, walk, walkElements } from '../walk';

/** Elements that hold a line of text. */
const LINES = /^(?:p|li|t[dh]|d[dt]|h[1-6]|summary|figcaption)$/u;

/** Elements with which a line ends. */
const BLOCKS =
  /^(?:p|div|section|blockquote|pre|hr|br|h[1-6]|ul|ol|li|dl|dt|dd|figure|figcaption|details|summary|table|audio|video)$/u;

/**
 * Marks the pictures that stand in a line of text: `data-inline` is `between` where there are words
 * before and after, `beside` where they are on one side. A picture on a line of its own in the source
 * is no part of a sentence. Follows the figures.
 */
export function rehypeInlinePictures() {
  return (tree: Root) => {
    if (!hasPictures(tree)) return;
    walkElements(tree, (element) => {
      if (element.tagName === 'figure') return SKIP;
      if (LINES.test(element.tagName)) for (const line of linesOf(element)) mark(line);
      return undefined;
    });
  };
}

function hasPictures(tree: Root): boolean {
  let found = false;
  walkElements(tree, ({ tagName }) => {
    found ||= tagName === 'img';
  });
  return found;
}

/** Stands for a formula, which is written by now: U+FFFC OBJECT REPLACEMENT CHARACTER. */
const FORMULA = '\uFFFC';

/** Content of a line: text and pictures, in order. */
type Line = (string | Element)[];

function linesOf(block: Element): Line[] {
  const lines: Line[] = [[]];
  const add = (...[first = '', ...rest]: Line) => {
    lines.at(-1)?.push(first);
    lines.push(...rest.map((piece) => [piece]));
  };
  walk(block, (node) => {
    if (node === block) return undefined;
    if (node.type === 'text') add(...node.value.split('\n'));
    if ((node.type as string) === 'raw') add(FORMULA);
    if (node.type !== 'element') return undefined;
    if (node.tagName === 'img') add(node);
    if (!BLOCKS.test(node.tagName)) return undefined;
    lines.push([]);
    return SKIP;
  });
  return lines;
}

function mark(line: Line): void {
  line.forEach((picture, index) => {
    if (typeof picture === 'string') return;
    const sides = [line.slice(0, index), line.slice(index + 1)].filter((side) =>
      side.some((piece) => typeof piece === 'string' && piece.trim() !== ''),
    );
    if (sides.length > 0) picture.properties.dataInline = sides.length > 1 ? 'between' : 'beside';
  });
}
