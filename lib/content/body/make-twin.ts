import type { Nodes, Parents, Root } from 'mdast';
import { withoutInvisible } from '@/lib/html/invisible';
import { attributeValue } from '@/lib/markdown/kramdown/attributes';
import type { AttributeList } from '@/lib/markdown/nodes';
import { ownerOfList } from '@/lib/markdown/steps/attribute-lists';
import { walk } from '@/lib/markdown/walk';
import { type Range, rangeOf } from './range';
import type { Twin } from './rendering';
import { containerEdits, linePrefix } from './twin-container';
import { type TwinEdit, twinEdit } from './twin-edits';

/** `{% raw %}`, which says nothing once Liquid is gone. */
const RAW = /\{%-?\s*(?:end)?raw\s*-?%\}/gu;

/** Nodes that a twin writes anew, line by line. */
const LINES: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  ...(['blockquote', 'code', 'html', 'kramdownExtension'] as const),
]);

/**
 * Makes clean Markdown of a body: as the editor wrote it, without what only our compiler reads
 * (Liquid, attribute lists, comments), and cut where an address is not whole.
 * @param body as `parseBody` gives it; what follows may change it
 * @param text the whole file
 * @param start offset of the body in it
 */
export function makeTwin(body: Root, text: string, start: number): Twin {
  const edits: TwinEdit[] = [];
  const filled = new Map<number, number>();
  const containers: Range[] = [];
  walk(body, (node, parent, index) => {
    if (node.type === 'attributeList' && parent) edits.push(...languageEdits(node, parent, index));
    const { start, end } = rangeOf(node);
    const around = containers.filter((each) => each.start < start && start < each.end);
    const prefix = LINES.has(node.type) ? linePrefix(text, start, around) : '';
    const edit = twinEdit(node, parent?.children[index + 1], text, prefix);
    if (edit) edits.push(edit);
    if (node.type === 'blockquote' && node.data?.opening !== undefined) {
      edits.push(...containerEdits(node, text, filled, prefix));
      containers.push({ start, end });
    }
    return undefined;
  });
  const twin: Twin = [''];
  let end = start;
  const append = (piece: string) => {
    twin.push(`${twin.pop() ?? ''}${withoutInvisible(piece)}`);
  };
  for (const edit of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < end) continue;
    append(text.slice(end, edit.start).replace(RAW, ''));
    const [first = '', ...rest] = edit.pieces;
    append(first);
    twin.push(...rest);
    end = edit.end;
  }
  append(text.slice(end).replace(RAW, ''));
  twin[0] = twin[0]?.trimStart() ?? '';
  twin.push(`${(twin.pop() ?? '').trimEnd()}\n`);
  return twin;
}

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
function languageEdits(list: AttributeList, parent: Parents, index: number): TwinEdit[] {
  const attributes = ATTRIBUTES.flatMap((name) => {
    const value = attributeValue(list.value, name);
    return value ? ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"` : [];
  }).join('');
  const owner = attributes ? ownerOfList(parent, index) : null;
  if (!owner || SILENT.has(owner.type)) return [];
  const { start, end } = rangeOf(owner);
  const at = (offset: number, text: string) => ({ start: offset, end: offset, pieces: [text] });
  if (parent.type === 'root') return [at(start, `<div${attributes}>\n\n`), at(end, '\n\n</div>\n')];
  if (owner === parent || parent.type === 'blockquote' || parent.type === 'listItem') return [];
  return [at(start, `<span${attributes}>`), at(end, '</span>')];
}
