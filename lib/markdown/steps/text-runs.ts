import type { Element, Parents, Root, Text } from 'hast';

/** A text in a line, and where it stands. */
type Piece = { node: Text; parent: Parents };

/** Elements whose text is a machine's. */
export const VERBATIM: ReadonlySet<string> = new Set([
  'code',
  'kbd',
  'math',
  'pre',
  'samp',
  'script',
  'style',
  'svg',
  'textarea',
  'var',
]);

/** Headings, whose lines have a step of their own. */
export const HEADING = /^h[1-6]$/u;

/** Elements that text runs through. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|ruby|s|samp|small|span|strong|su[bp]|time|u|var)$/u;

/** Elements that stand above a line. */
const ABOVE = /^(?:r[tp]|sup)$/u;

/** Whether an element is in a line of text, and breaks as that does. */
export const isInline = ({ tagName }: Element) => INLINE.test(tagName);

/** The texts of a document that read on, through inline elements: outside of headings and of what is a machine's. */
export function textRuns(tree: Root): Piece[][] {
  const runs: Piece[][] = [[]];
  const collect = (parent: Parents) => {
    for (const node of parent.children) {
      if (node.type === 'text') runs.at(-1)?.push({ node, parent });
      if (node.type !== 'element' || ABOVE.test(node.tagName)) continue;
      const isRunning = isInline(node);
      if (!isRunning) runs.push([]);
      if (!VERBATIM.has(node.tagName) && !HEADING.test(node.tagName)) collect(node);
      if (!isRunning) runs.push([]);
    }
  };
  collect(tree);
  return runs.filter((run) => run.length > 0);
}
