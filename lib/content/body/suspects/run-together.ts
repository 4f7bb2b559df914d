import type { Nodes, Paragraph } from 'mdast';
import { isIndentedBelow } from '../indented-below';
import { rangeOf } from '../range';
import { quoted, stray, type Stray } from '../stray/stray';
import { createLikeness } from './beginnings';

type Line = { start: number; prefix: string; text: string };

const BREAK = /(?: {2}|\\|<br\s*\/?>)\r?$/iu;
/** The first line of a callout is its title. */
const CALLOUT = /^\[!\w+\]/u;
const STRONG = /^(?:\*\*[^*]+\*\*|__[^_]+__)[:：]?$/u;
const INDENTED = /^[\u3000\u00A0\u2002\u2003]+(?=(?:[-+*]|\d{1,3}[.)]|#{1,6}|>)[ \t])/u;

/** The first line of a paragraph, as books indent it. */
const NEW_PARAGRAPH = /^\u3000{2}(?=[^\s])/u;
/** An item of a list that begins above 1, which neither ends a paragraph nor is shown as an item. */
const NUMBERED = /^\d{1,2}[.)][ \t]+(?=\S)/u;

/** Lines that are headings by their looks: in black brackets, or a number and a few words. */
const HEADING =
  /^(?:【[^】\n]{1,30}】|(?:[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十百\d]{1,3}[章节篇回])[^，。！？；：、…\n]{1,20}|<(?<tag>b|strong|u)>[^<\n]{1,40}<\/\k<tag>>[:：]?)$/u;

/**
 * End of a line after which another may be a heading: the line is a sentence, an announcement, a break, or a heading
 * itself.
 */
const ENDED = /[。！？…：!?.:][”」』）)]?$|\\$|<br\s*\/?>$|\*\*$|】$|\]\]?$/iu;

/** Lines of one paragraph that were meant to stand apart, and items that full-width blanks indent. */
export function suspectLines(node: Paragraph, parent: Nodes | null, source: string): Stray[] {
  const { start, end } = rangeOf(node);
  const column = (node.position?.start.column ?? 1) - 1;
  const lines = linesOf(source, start, end);
  const isOpen = isIndentedBelow(source, start);
  const items = lines
    .flatMap((line, index) => indentedItem(line, index, parent, column))
    .map(({ edit, ...found }) => ({ ...found, ...(edit && !isOpen && { edit }) }));
  return items.length > 0 ? items : runTogether(lines, parent, column, source);
}

function linesOf(source: string, start: number, end: number): Line[] {
  let at = start;
  return source
    .slice(start, end)
    .split('\n')
    .map((line, index) => {
      const prefix = index === 0 ? '' : (/^[ \t>]*/u.exec(line)?.[0] ?? '');
      const found = { start: at + prefix.length, prefix, text: line.slice(prefix.length) };
      at += line.length + 1;
      return found;
    });
}

/** An item under an item, indented by full-width blanks: one item, not two. */
function indentedItem(line: Line, index: number, parent: Nodes | null, column: number): Stray[] {
  const [blanks] = INDENTED.exec(line.text) ?? [];
  if (blanks === undefined) return [];
  const isItem = parent?.type === 'listItem' && index > 0 && line.prefix.trim() === '';
  // A list counts on from its first number, whatever the others are.
  const isNumbered = /^\s*(?!1[.)])\d/u.test(line.text);
  const from = line.start - (isItem ? line.prefix.length : 0);
  const edit = {
    start: from,
    end: line.start + blanks.length,
    text: isItem ? ' '.repeat(column) : '',
  };
  return [
    {
      ...stray(
        line.start,
        line.text.trimEnd().length,
        `“${quoted(line.text)}”前面是全角空格，记号不起作用，会原样显示，接在上一行后面。缩进请用半角空格。`,
        `"${quoted(line.text)}" has full-width blanks before it: its mark is not read and is shown, in one line with the one before. Indent with plain spaces.`,
      ),
      ...((isItem || parent?.type === 'root') && !isNumbered && { edit }),
    },
  ];
}

function runTogether(
  lines: readonly Line[],
  parent: Nodes | null,
  column: number,
  source: string,
): Stray[] {
  if (lines.length < 2) return [];
  const isLikeAnother = createLikeness(lines.map(({ text }) => (CALLOUT.test(text) ? '' : text)));
  const seams = lines.filter((line, index) => {
    const before = lines[index - 1];
    if (!before || BREAK.test(before.text) || CALLOUT.test(before.text)) return false;
    const isHeaded = isHeadingLike(lines[index - 2], before) || isHeadingLike(before, line);
    const isAnnounced = parent?.type === 'listItem' || /[：:]\s*$/u.test(before.text);
    return (
      isHeaded ||
      isLikeAnother(index) ||
      NEW_PARAGRAPH.test(line.text) ||
      (NUMBERED.test(line.text) && isAnnounced)
    );
  });
  const [first] = seams;
  const last = seams.at(-1);
  if (!first || !last) return [];
  const before = lines[lines.indexOf(first) - 1] ?? first;
  return [
    {
      ...stray(
        before.start,
        last.start + last.text.trimEnd().length - before.start,
        `“${quoted(before.text)}”和“${quoted(first.text)}”会连成一行：只换行不分段。请在中间空一行。`,
        `"${quoted(before.text)}" and "${quoted(first.text)}" run together on one line: a line end is no paragraph. Put a blank line between them.`,
      ),
      ...apart(seams, parent, column, source),
    },
  ];
}

/** Whether a line is a heading by its looks, and no piece of the sentence that the line before leaves open. */
function isHeadingLike(before: Line | undefined, { text }: Line): boolean {
  if (before && !ENDED.test(before.text.trimEnd())) return false;
  return STRONG.test(text.trim()) || HEADING.test(text.trim());
}

/** One edit for all seams, where the lines between keep their places in quotations and items. */
function apart(seams: readonly Line[], parent: Nodes | null, column: number, source: string) {
  const [first] = seams;
  const last = seams.at(-1);
  if (!first || !last) return {};
  const isKept = ({ prefix }: Line) => {
    if (parent?.type === 'root') return true;
    if (parent?.type === 'listItem') return prefix.trim() === '' && prefix.length >= column;
    return parent?.type === 'blockquote' && prefix.includes('>');
  };
  // A list counts on from its first number, whatever the others are; rows of a sheet want a table.
  const isOther = ({ text }: Line) => NUMBERED.test(text) || text.includes('\t');
  if (!seams.every(isKept) || seams.some(isOther)) return {};
  const start = first.start - first.prefix.length;
  let text = '';
  let at = start;
  for (const { start: next, prefix } of seams) {
    const from = next - prefix.length;
    const eol = source[from - 2] === '\r' ? '\r\n' : '\n';
    text += `${source.slice(at, from)}${prefix.trimEnd()}${eol}`;
    at = from;
  }
  return { edit: { start, end: at, text } };
}
