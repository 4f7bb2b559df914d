import type { Nodes, Root } from 'mdast';
import { withoutInvisible } from '@/lib/html/invisible';
import { walk } from '@/lib/markdown/walk';
import type { Range } from './range';
import type { Twin } from './rendering';
import { containerEdits } from './twin-container';
import { twinEdit, type TwinEdit } from './twin-edits';
import { languageEdits } from './twin-languages';
import { linePrefix } from './twin-prefix';

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
    const start = node.position?.start.offset ?? 0;
    const around = containers.filter((each) => each.start < start && start < each.end);
    const prefix = LINES.has(node.type) ? linePrefix(text, start, around) : '';
    const edit = twinEdit(node, parent?.children[index + 1], text, prefix);
    if (edit) edits.push(edit);
    if (node.type === 'blockquote' && node.data?.opening !== undefined) {
      edits.push(...containerEdits(node, text, filled, prefix));
      containers.push({ start, end: node.position?.end.offset ?? start });
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
