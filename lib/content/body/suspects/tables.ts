import type { Table, ThematicBreak } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { rangeOf, writtenAt } from '../range';
import { quoted, stray, type Stray } from '../stray/stray';

/** Signs typed for the dashes below a head: long ones, signs like them, the figure one. */
const DASHES = /^[:：]?(?:[-—－–―─=＝_＿…~～+ ]{2,}|[—－–―─一ー…])[:：]?$/u;

/** `| 甲 | 乙 | | --- | --- | | 丙 | 丁 |`: a table whose line ends got lost is one row, dashes and all. */
export function suspectJoinedRows({ children: rows }: Table, source: string): Stray[] {
  return rows.flatMap((node) => {
    const cells = node.children.map((cell) => toString(cell).trim());
    const dashes = cells.filter((cell) => /^:?-{3,}:?$/u.test(cell));
    const isJoined = dashes.length > 1 && cells.filter((cell) => /\p{L}/u.test(cell)).length > 1;
    if (!isJoined) return [];
    const row = writtenAt(node, source);
    return stray(
      rangeOf(node).start,
      row.length,
      `“${quoted(row)}”会显示成表格的一行，连同里面的 ---：几行连在一起了。表格一行写一行，第二行写 |---|---|。`,
      `"${quoted(row)}" is shown as one row, with its dashes: several lines have become one. Write each row on its line, |---|---| on the second.`,
    );
  });
}

/** `||剧透||`: a table of one row, as kramdown has it. */
export function suspectSpoiler(node: Table, source: string): Stray[] {
  const written = writtenAt(node, source).trimEnd();
  if (node.children.length > 1 || !/^\|\|[^|\n]+\|\|$/u.test(written)) return [];
  return [
    stray(
      rangeOf(node).start,
      written.length,
      `“${quoted(written)}”会显示成表格的一行，不会遮住。要收起的写成 <details><summary>点开</summary> … </details>；不是表格的竖线写成 \\|。`,
      `"${quoted(written)}" is shown as a row of a table and hides nothing. Write <details><summary>open</summary> … </details>; write bars that make no table as \\|.`,
    ),
  ];
}

/** `|——|——|`: a row of a table, and not the line below its head. */
export function suspectTable({ children: [head, second] }: Table, source: string): Stray[] {
  if (!head || !second) return [];
  const { start } = rangeOf(second);
  const isBelow = source.slice(rangeOf(head).end, start).split('\n').length === 2;
  if (!isBelow || !second.children.every((cell) => DASHES.test(toString(cell).trim()))) return [];
  const row = writtenAt(second, source);
  const mended = row.replaceAll('：', ':').replaceAll(/[^|\s:]+(?:[ \t]+[^|\s:]+)*/gu, '---');
  // 一 is a figure, too, and … stands for what is not known.
  const isSure = second.children.length === head.children.length && !/[一ー…]/u.test(row);
  return [
    stray(
      start,
      row.length,
      `“${quoted(row)}”会显示成表格的一行：表头下面的线用半角的 -。请写成 ${quoted(mended)}。`,
      `"${quoted(row)}" is shown as a row of the table: the line below the head is made of half-width -. Write ${quoted(mended)}.`,
      isSure && mended !== row ? mended : null,
    ),
  ];
}

/** A line above the head of a table that begins as its rows do: a head that is written on two lines. */
export function suspectAboveTable(table: Table, source: string): Stray[] {
  const lineStart = source.lastIndexOf('\n', rangeOf(table).start) + 1;
  const start = source.lastIndexOf('\n', lineStart - 2) + 1;
  const [, marks = '', row = ''] =
    /^([ \t>]*)(\|.*?)[ \t\\]*\r?\n$/u.exec(source.slice(start, lineStart)) ?? [];
  if (row === '') return [];
  return [
    stray(
      start + marks.length,
      row.length,
      `“${quoted(row)}”在表格之外，竖线会原样显示：表头只能写在一行里。请和下一行合成一行，格里换行写 <br>。`,
      `"${quoted(row)}" is outside the table, and its bars are shown: a head is one line. Join it to the next line; within a cell a line ends with <br>.`,
    ),
  ];
}

/** `甲 | 乙` over `--- ---`: a rule and lines of text, and no table. */
export function suspectDashes(rule: ThematicBreak, source: string): Stray[] {
  const { start, end } = rangeOf(rule);
  const dashes = source
    .slice(start, end)
    .trim()
    .split(/[ \t]+/u);
  const lineStart = source.lastIndexOf('\n', start) + 1;
  const before = source.slice(source.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  const after = source.slice(source.indexOf('\n', end) + 1).split('\n', 1)[0] ?? '';
  const areRows = [before, after].every(
    (line) => line.replaceAll(/^[ \t>]+|\s+$/gu, '').split(/\s[|｜]\s/u).length === dashes.length,
  );
  if (dashes.length < 2 || !dashes.every((each) => /^-{2,}$/u.test(each))) return [];
  if (!areRows) {
    const isDrawn = after.trim() !== '' && [before, after].some((line) => DRAWN.test(line));
    return isDrawn ? [drawnTable(start, source.slice(start, end), after)] : [];
  }
  const first = before.replace(/^[ \t>]+/u, '').trimEnd();
  return [
    stray(
      start,
      end - start,
      `“${quoted(first)}”下面的“${quoted(source.slice(start, end))}”成了分隔线，没有成为表格。请写成 ${dashes.map(() => '---').join(' | ')}。`,
      `"${quoted(source.slice(start, end))}" below "${quoted(first)}" is a rule, and there is no table. Write ${dashes.map(() => '---').join(' | ')}.`,
      dashes.map(() => '---').join(' | '),
    ),
  ];
}

/** Columns with blanks between. */
const DRAWN = /[^\s>][ \t]{2,}\S/u;

/** A table of Pandoc, whose columns are drawn by blanks and dashes: as most tables of a document of Word become. */
function drawnTable(start: number, dashes: string, row: string): Stray {
  const shown = quoted(dashes);
  return stray(
    start,
    dashes.trimEnd().length,
    `“${shown}”成了分隔线，没有成为表格：下面的“${quoted(row)}”等几行会连成一行。表格每行写 | 甲 | 乙 |，第二行写 |---|---|；从 Word 转换的，用 pandoc -t gfm 再转一次。`,
    `"${shown}" is a rule and makes no table: "${quoted(row)}" and the lines below it run together. Write rows as | a | b |, and |---|---| as second line; convert a document of Word again with pandoc -t gfm.`,
  );
}

/** Text right below a table of several columns: without a blank line it is a row of it. */
export function suspectRows({ children: rows }: Table, source: string): Stray[] {
  if ((rows[0]?.children.length ?? 0) < 2) return [];
  return rows.slice(1).flatMap((row) => {
    const written = writtenAt(row, source);
    // Tags of templates have a finding of their own.
    if (/\||^\{[{%]/u.test(written) || !/[\p{L}\p{N}]/u.test(written)) return [];
    return stray(
      rangeOf(row).start,
      written.length,
      `“${quoted(written)}”成了表格的一行。不是表格的，请在它前面空一行。`,
      `"${quoted(written)}" is a row of the table above. If it is none, put a blank line before it.`,
    );
  });
}
