import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { quoted, stray, type Stray } from '../stray/stray';

const DASHES = /^[:：]?[-—－–―─]{2,}[:：]?$/u;

/** `|——|——|`: a row of a table, and not the line below its head. */
export function suspectTable({ children: [head, second] }: Table, source: string): Stray[] {
  const start = second?.position?.start.offset ?? 0;
  const isBelow = source.slice(head?.position?.end.offset, start).split('\n').length === 2;
  if (!second || !isBelow || !second.children.every((cell) => DASHES.test(toString(cell).trim())))
    return [];
  const row = source.slice(start, second.position?.end.offset);
  const mended = row.replaceAll('：', ':').replaceAll(/[-—－–―─]+/gu, '---');
  return [
    stray(
      start,
      row.length,
      `“${quoted(row)}”会显示成表格的一行：表头下面的线用半角的 -。请写成 ${quoted(mended)}。`,
      `"${quoted(row)}" is shown as a row of the table: the line below the head is made of half-width -. Write ${quoted(mended)}.`,
      mended === row ? null : mended,
    ),
  ];
}
