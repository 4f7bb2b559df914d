import type { Heading, Nodes, Root } from 'mdast';
import { SKIP, walk } from '@/lib/markdown/walk';

/** A heading that says what the title of a document is. */
export type TitleHeading = {
  /** The heading; it stands among the blocks of the body. */
  heading: Heading;
  /** Text of the heading. */
  title: string;
};

/** Blocks of which nothing is shown. */
const SILENT: ReadonlySet<string> = new Set([
  'attributeList',
  'definition',
  'abbreviationDefinition',
]);

/** Nodes in a heading that are no part of its text. */
const APPARATUS: ReadonlySet<string> = new Set([
  'attributeList',
  'footnoteReference',
  'html',
  'kramdownExtension',
]);

/**
 * Finds the heading that is the title of a document whose front matter has none: the one that the body
 * begins with, or else its first of the first level. A heading further down is one of a section.
 */
export function findTitleHeading({ children }: Root): TitleHeading | null {
  const shown = children.filter((node) => !isSilent(node));
  const isTitle = (node: Nodes, index: number) =>
    node.type === 'heading' && (index === 0 || node.depth === 1);
  const heading = shown.find(isTitle);
  if (heading?.type !== 'heading') return null;
  const title = textOf(heading);
  return title === '' ? null : { heading, title };
}

function isSilent(node: Nodes): boolean {
  if (node.type === 'html') return /^<!--(?:(?!-->)[\s\S])*-->\s*$/u.test(node.value);
  return SILENT.has(node.type) || (node.type === 'kramdownExtension' && !node.shown);
}

function textOf(heading: Heading): string {
  let text = '';
  walk(heading, (node) => {
    if (APPARATUS.has(node.type)) return SKIP;
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'inlineMath')
      text += node.value;
    if (node.type === 'break') text += ' ';
    return undefined;
  });
  return text
    .replace(/\s*\{#[^\s{}]+\}\s*$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
