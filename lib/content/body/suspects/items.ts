import type { List, ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { applyEdits } from '../../source/edit';
import { quoted, stray, type Stray } from '../stray/stray';

/** Signs that are a bullet and nothing else. */
const BULLET = /^([•·∙‣⁃▪◦●■◆])[ \t\u00A0\u3000]*/u;

/** As many characters are looked at for it. */
const SIGN = 20;

/** A beginning of text, which becomes no block where a sign before it is taken away. */
const TEXT = /^[\p{L}“《「（]/u;

/** `- • 甲`, `1. 1、甲`: items that have their sign twice, one of the list and one of the text pasted into it. */
export function suspectItems(list: List, source: string): Stray[] {
  const starts = list.children.flatMap((item) => textStart(item) ?? []);
  const [first] = starts;
  if (first === undefined || starts.length < list.children.length) return [];
  return list.ordered === true ? numberedTwice(list, first, source) : bulletedTwice(starts, source);
}

/** Offset of an item's text; undefined where it begins with something else. */
function textStart({ children: [first] }: ListItem): number | undefined {
  return first?.type === 'paragraph' ? first.position?.start.offset : undefined;
}

function bulletedTwice(starts: readonly number[], source: string): Stray[] {
  const signs = starts.map((start) => {
    const [text = '', sign = ''] = BULLET.exec(source.slice(start, start + SIGN)) ?? [];
    const end = start + text.length;
    return { start, end, sign, isText: TEXT.test(source.slice(end, end + SIGN)) };
  });
  const [first] = signs;
  const last = signs.at(-1);
  // Several signs may be a legend: ● 已完成, ○ 未完成.
  if (!first?.sign || !last || signs.some(({ sign }) => sign !== first.sign)) return [];
  const { start } = first;
  const edits = signs.map((each) => ({
    start: each.start - start,
    end: each.end - start,
    text: '',
  }));
  const text = applyEdits(source.slice(start, last.end), edits);
  const line = lineAt(source, start);
  return [
    {
      ...stray(
        start,
        first.end - start,
        `列表已经有项目符号，“${quoted(line)}”里的 ${first.sign} 会再显示一次。请删去。`,
        `this list has bullets already, and the ${first.sign} of "${quoted(line)}" is shown beside them. Remove it.`,
      ),
      ...(signs.every(({ isText }) => isText) && { edit: { start, end: last.end, text } }),
    },
  ];
}

function numberedTwice({ children, start: from }: List, start: number, source: string): Stray[] {
  const isTwice = children.every((item, index) => {
    const number = String((from ?? 1) + index);
    return new RegExp(String.raw`^${number}(?:[、．）]|[.)][ \t])`, 'u').test(toString(item));
  });
  if (!isTwice) return [];
  const line = lineAt(source, start);
  return [
    stray(
      start,
      /^\d+/u.exec(line)?.[0].length ?? 1,
      `列表自己有编号，“${quoted(line)}”里的会再显示一次。请删去其中一个。`,
      `this list has numbers of its own, and that of "${quoted(line)}" is shown beside them. Remove one of them.`,
    ),
  ];
}

function lineAt(source: string, start: number): string {
  return source.slice(start).split(/\r?\n/u, 1)[0] ?? '';
}
