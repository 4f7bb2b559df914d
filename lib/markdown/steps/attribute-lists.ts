import type { Heading, Nodes, Parents, Root } from 'mdast';
import { readAttributes } from '../kramdown/attributes';
import type { AttributeList } from '../nodes';
import { walk } from '../walk';

/** kramdown's id of a table of contents (https://kramdown.gettalong.org/converter/html.html#toc). */
export const TOC_ID = 'markdown-toc';

const HEADING_ID = /\s*\{#([^\s{}]+)\}\s*$/u;

/**
 * Gives blocks and spans the attributes written after them, a block also those of the line before
 * it, and headings their `{#id}`. What has nothing to belong to is left out, as in kramdown.
 */
export function remarkAttributeLists() {
  return (tree: Root) => {
    walk(tree, (node, parent, index) => {
      if (node.type === 'heading') takeId(node);
      if (node.type !== 'attributeList' || !parent) return undefined;
      const owner = ownerOf(node, parent, index);
      parent.children.splice(index, 1);
      if (owner) apply(owner, node.value);
      return index;
    });
  };
}

function takeId(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const [written, id] = HEADING_ID.exec(last.value) ?? [];
  if (written === undefined) return;
  last.value = last.value.slice(0, -written.length);
  apply(heading, `#${id ?? ''}`);
}

/** What an attribute list belongs to: what it touches before it; else, for a block, what follows at once. */
function ownerOf(list: AttributeList, parent: Parents, index: number): Nodes | null {
  const before = parent.children[index - 1];
  const after = parent.children[index + 1];
  if (parent.type === 'paragraph' || parent.type === 'heading' || isInline(parent)) {
    if (before) return before.type === 'text' ? null : before;
    // At the start of an item it belongs to the item, whose paragraph is not shown in a tight list.
    return parent.type === 'paragraph' ? parent : null;
  }
  if (before && lineOf(list, 'start') - lineOf(before, 'end') <= 1) return before;
  return after && lineOf(after, 'start') - lineOf(list, 'end') <= 1 ? after : null;
}

function isInline({ type }: Parents): boolean {
  return ['strong', 'emphasis', 'delete', 'link', 'linkReference', 'tableCell'].includes(type);
}

function lineOf({ position }: Nodes, edge: 'start' | 'end'): number {
  return position?.[edge].line ?? 0;
}

function apply(node: Nodes, list: string): void {
  const { properties, toc } = readAttributes(list);
  const data: { hProperties?: Record<string, unknown> } = (node.data ??= {});
  data.hProperties = { ...data.hProperties, ...properties };
  if (toc && node.type === 'list') data.hProperties.id = TOC_ID;
}
