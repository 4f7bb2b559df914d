import type { List, Root, RootContent } from 'mdast';
import { rangeOf } from '../range';
import { quoted, stray, type Stray } from '../stray/stray';

/** `2024. 年`: what begins a list of that number and was meant to be a year. */
export function suspectList(list: List, source: string): Stray[] {
  const { ordered, start, children } = list;
  const at = rangeOf(list).start;
  if (ordered !== true || (start ?? 1) < 100) return [];
  const [number = '', mark = ''] = /^(\d+)[.)]/u.exec(source.slice(at, at + 12)) ?? [];
  const line = source.slice(at, source.indexOf('\n', at) + 1 || undefined);
  const escaped = `${number.slice(0, -1)}\\${number.slice(-1)}`;
  return [
    stray(
      at,
      number.length,
      `“${quoted(line)}”成了从 ${mark} 开始的列表。不是列表的，写成 ${escaped}。`,
      `"${quoted(line)}" is read as a list that begins at ${mark}. For no list, write ${escaped}`,
      children.length === 1 && number !== '' ? escaped : null,
    ),
  ];
}

const FIELD = /^[a-z][\w-]*:(?:\s|$)/iu;

/** A field that one knows at sight. */
const KNOWN_FIELD =
  /^(?:title|date|layout|tags?|categor(?:y|ies)|authors?|slug|permalink|description|published|draft|updated|lang):(?:\s|$)/u;

/** A second block of front matter, which is shown as a rule and a heading. */
export function suspectFrontMatter(body: Root, source: string): Stray[] {
  return body.children.flatMap((node, index) => {
    const { start } = rangeOf(node);
    if (node.type !== 'thematicBreak' || !source.startsWith('---', start)) return [];
    const [first, ...lines] = source.slice(start).split(/\r?\n/u, LINES);
    const length = lines.findIndex((line) => /^---\s*$/u.test(line));
    const block = lines.slice(0, length);
    const fields = block.filter((line) => FIELD.test(line)).length;
    const isBlock =
      /^---\s*$/u.test(first ?? '') &&
      length > 0 &&
      FIELD.test(block[0] ?? '') &&
      block.every((line) => FIELD.test(line) || /^(?:\s+\S|-\s|#)/u.test(line)) &&
      (fields > 1 || KNOWN_FIELD.test(block[0] ?? '') || isFirst(body.children, index));
    if (!isBlock) return [];
    return stray(
      start,
      [first, ...block].join('\n').length,
      '这是第二段字段，会作为标题和正文显示。字段只写在文件开头的两行 --- 之间，请并到那里。',
      'these are fields for a second time, and they are shown as a heading and text. Fields stand between the two lines --- at the head of the file: move them there.',
    );
  });
}

/** Number of lines that are looked at for the end of a block. */
const LINES = 40;

function isFirst(nodes: readonly RootContent[], index: number): boolean {
  return nodes.slice(0, index).every(({ type }) => type === 'html');
}
