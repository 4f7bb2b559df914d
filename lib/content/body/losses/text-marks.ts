import type { Paragraph, Parents, Text } from 'mdast';
import { isOwnTitle, readMarker } from '@/lib/markdown/callout-kinds';
import { blockIdOf } from '@/lib/markdown/dialects/block-id';
import { beginsEscaped } from '@/lib/markdown/escapes';
import { headingIdOf } from '@/lib/markdown/steps/attribute-lists';
import { isContents } from '@/lib/markdown/steps/dialects';
import { rangeOf } from '../range';

/**
 * A text without what later steps read as marks: the id of a heading, the kind of a callout, the id of a block,
 * a table of contents.
 * @param source the whole file
 */
export function withoutMarks(text: Text, ancestors: readonly Parents[], source: string): string {
  const { value } = text;
  const [parent, above] = [ancestors.at(-1), ancestors.at(-2)];
  const contents = ancestors.find(({ type }) => type === 'paragraph') as Paragraph | undefined;
  if (contents && isContents(contents, source)) return '';
  if (parent?.type === 'heading') {
    const { length = 0 } = headingIdOf(text, source) ?? {};
    return value.slice(0, value.length - length);
  }
  if (parent?.type !== 'paragraph') return value;
  const words = above?.type === 'blockquote' ? withoutMarker(text, source) : value;
  const id = parent.children.at(-1) === text ? blockIdOf(parent, source) : null;
  return id ? words.slice(0, -id.length) : words;
}

function withoutMarker({ value, position }: Text, source: string): string {
  const marker = readMarker(value);
  if (!marker || beginsEscaped(source, position?.start.offset, `[!${marker.name}]`)) return value;
  return (isOwnTitle(marker.name) ? marker.name : '') + value.slice(marker.length);
}

/**
 * Finds the end of the mark that a node begins with: the name of a note, that in [[name|text]], the first line of a
 * container.
 */
export function endOfMark(node: Parents): number | undefined {
  if (node.type === 'blockquote')
    return node.data?.opening && rangeOf(node).start + node.data.opening;
  const [first] = node.children;
  // A note without a word is its mark alone.
  if (!first && node.type === 'footnoteDefinition') return rangeOf(node).end;
  return first && /^(?:footnoteDefinition|link)$/u.test(node.type)
    ? rangeOf(first).start
    : undefined;
}

/** Whether what follows the text of a node is a mark: the address of a link, the last line of a container. */
export function endsInMark(node: Parents): boolean {
  if (node.type === 'blockquote') return node.data?.opening !== undefined;
  return node.type === 'link' || node.type === 'linkReference';
}
