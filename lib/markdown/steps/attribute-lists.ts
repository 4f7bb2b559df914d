import type { Properties } from 'hast';
import type { Heading, Nodes, Parents, Root, Text } from 'mdast';
import type { Transformer } from 'unified';
import { isEscaped } from '../escapes';
import {
  attributeDefinitions,
  isDefinition,
  readAttributes,
  type AttributeDefinitions,
} from '../kramdown/attributes';
import type { AttributeList } from '../nodes';
import { walk } from '../walk';

type VFile = Parameters<Transformer>[1];

/** kramdown's id of a table of contents (https://kramdown.gettalong.org/converter/html.html#toc). */
export const TOC_ID = 'markdown-toc';

/** The id of a heading, at its end. */
export const HEADING_ID = /(?<!\s)\s*(\{#([^\s{}]+)\})(\s*)$/u;

/**
 * The id that the last text of a heading ends in, and its length with the blanks around it; null where there is none.
 * @param source text that it was parsed from: an id that is escaped is none
 */
export function headingIdOf(
  { value, position }: Text,
  source: string,
): { id: string; length: number } | null {
  const [written, mark = '', id = '', blanks = ''] = HEADING_ID.exec(value) ?? [];
  if (written === undefined) return null;
  const end = (position?.end.offset ?? 0) - blanks.length;
  return isEscaped(source, end - mark.length, mark) ? null : { id, length: written.length };
}

/**
 * Gives blocks and spans the attributes written after them, a block also those of the line before
 * it, an item those at its start, and headings their `{#id}`. What has nothing to belong to is left
 * out, as in kramdown.
 */
export function remarkAttributeLists() {
  return (tree: Root, file: VFile) => {
    const source = String(file);
    const definitions = attributeDefinitions(tree);
    walk(tree, (node, parent, index) => {
      if (node.type === 'heading') takeId(node, source);
      if (node.type === 'listItem' || node.type === 'defListDescription')
        takeFirst(node, definitions);
      if (node.type !== 'attributeList' || !parent) return undefined;
      const end = endOfLists(parent, index);
      const owner = ownerOf(parent, index, end);
      const lists = parent.children.splice(index, end - index) as AttributeList[];
      if (owner) for (const list of lists) apply(owner, list, definitions);
      return index;
    });
  };
}

function takeId(heading: Heading, source: string): void {
  const last = heading.children.at(-1);
  const found = last?.type === 'text' && headingIdOf(last, source);
  if (!found) return;
  last.value = last.value.slice(0, -found.length);
  give(heading, { id: found.id });
}

/** `- {: .small} 甲`: the list at the start of an item belongs to the item. */
function takeFirst(item: Parents, definitions: AttributeDefinitions): void {
  const [first] = item.children;
  if (first?.type !== 'paragraph') return;
  const [list, text] = first.children;
  if (list?.type !== 'attributeList') return;
  apply(item, list, definitions);
  first.children.shift();
  if (text?.type === 'text') text.value = text.value.trimStart();
}

/** The index after the last of the lists that follow one another. */
function endOfLists({ children }: Parents, index: number): number {
  const following = children.findIndex(
    (node, at) =>
      at > index && (node.type !== 'attributeList' || !touch(children[at - 1] ?? node, node)),
  );
  return following < 0 ? children.length : following;
}

/** Whether a list stands in text behind text, where it belongs to nothing, and says nothing for others. */
export function isDetached(list: AttributeList, parent: Parents, index: number): boolean {
  const before = parent.children[index - 1];
  return before?.type === 'text' && !isDefinition(list) && isInText(parent);
}

/** Finds the node that the list at an index of its parent belongs to; null for none. */
export function ownerOfList(parent: Parents, index: number): Nodes | null {
  let start = index;
  while (start > 0 && parent.children[start - 1]?.type === 'attributeList') start -= 1;
  return ownerOf(parent, start, endOfLists(parent, start));
}

/**
 * Finds the owner of attribute lists: the node that they touch before them; else, for a block, the one that follows at
 * once.
 */
function ownerOf(parent: Parents, index: number, end: number): Nodes | null {
  const before = parent.children[index - 1];
  const after = parent.children[end];
  const [first, last] = [parent.children[index], parent.children[end - 1]];
  if (isInText(parent)) {
    if (before) return before.type === 'text' ? null : before;
    return parent.type === 'paragraph' ? parent : null;
  }
  if (before && first && touch(before, first)) return before;
  return after && last && touch(last, after) ? after : null;
}

function isInText({ type }: Parents): boolean {
  return TEXTS.has(type);
}

/** Nodes that hold text. */
const TEXTS: ReadonlySet<Parents['type']> = new Set([
  'paragraph',
  'heading',
  'strong',
  'emphasis',
  'delete',
  'link',
  'linkReference',
  'tableCell',
]);

/** Whether no blank line is between two nodes. */
function touch(before: Nodes, after: Nodes): boolean {
  return (after.position?.start.line ?? 0) - (before.position?.end.line ?? 0) <= 1;
}

function apply(node: Nodes, list: AttributeList, definitions: AttributeDefinitions): void {
  if (isDefinition(list)) return;
  const { properties, toc } = readAttributes(list.value, definitions);
  const picture = node.type === 'paragraph' ? onlyPicture(node) : null;
  if (picture) giveSize(picture, properties);
  give(node, properties);
  if (toc && node.type === 'list') give(node, { id: TOC_ID });
}

/** The picture that a paragraph, or a link, holds and nothing else. */
function onlyPicture({ children }: Parents): Nodes | null {
  const [only, ...others] = children;
  if (!only || others.length > 0) return null;
  if (only.type === 'link' || only.type === 'linkReference') return onlyPicture(only);
  return only.type === 'image' || only.type === 'imageReference' ? only : null;
}

/** A size on the line after a picture is the picture's: a paragraph has none. */
function giveSize(picture: Nodes, properties: Record<string, string | string[]>): void {
  for (const name of ['width', 'height'])
    if (properties[name] !== undefined) give(picture, { [name]: properties[name] });
}

/** Gives the classes that a node gets of itself, which those that are written do not take the place of. */
function ownClasses(node: Nodes): string[] {
  if (node.type === 'code') return node.lang ? [`language-${node.lang}`] : [];
  if (node.type === 'list') return node.children.some(isTask) ? ['contains-task-list'] : [];
  return isTask(node) ? ['task-list-item'] : [];
}

function isTask(node: Nodes): boolean {
  return node.type === 'listItem' && typeof node.checked === 'boolean';
}

/** Adds classes to those that a node has, and replaces other attributes. */
function give(node: Nodes, properties: Record<string, string | string[]>): void {
  const data: { hProperties?: Properties } = (node.data ??= {});
  const { className: had } = data.hProperties ?? {};
  const { className: added } = properties;
  data.hProperties = { ...data.hProperties, ...properties };
  const before = [...(Array.isArray(had) ? had : []), ...ownClasses(node)];
  if (Array.isArray(added)) data.hProperties.className = [...new Set([...before, ...added])];
}
