import type { Nodes, Parents } from 'mdast';
import { attributeValue } from '@/lib/markdown/kramdown/attributes';
import type { AttributeList } from '@/lib/markdown/nodes';
import { ownerOfList } from '@/lib/markdown/steps/attribute-lists';
import type { TwinEdit } from './twin-edits';

/** Attributes that say in which language a passage is, and whether it may be put into another script. */
const ATTRIBUTES = ['lang', 'translate'];

/** Types of nodes whose text is the same in any language. */
const SILENT: ReadonlySet<Nodes['type']> = new Set([
  'code',
  'html',
  'inlineCode',
  'inlineMath',
  'math',
]);

/**
 * Elements around a passage whose language an attribute list tells: the list itself is no part of a twin. A block within
 * another one has none, as its lines begin with marks of that.
 */
export function languageEdits(list: AttributeList, parent: Parents, index: number): TwinEdit[] {
  const attributes = ATTRIBUTES.flatMap((name) => {
    const value = attributeValue(list.value, name);
    return value ? ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"` : [];
  }).join('');
  const owner = attributes ? ownerOfList(parent, index) : null;
  if (!owner || SILENT.has(owner.type)) return [];
  const [start, end] = [owner.position?.start.offset ?? 0, owner.position?.end.offset ?? 0];
  const at = (offset: number, text: string) => ({ start: offset, end: offset, pieces: [text] });
  if (parent.type === 'root') return [at(start, `<div${attributes}>\n\n`), at(end, '\n\n</div>\n')];
  if (owner === parent || parent.type === 'blockquote' || parent.type === 'listItem') return [];
  return [at(start, `<span${attributes}>`), at(end, '</span>')];
}
