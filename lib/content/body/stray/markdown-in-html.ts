import type { Nodes } from 'mdast';
import { isContents } from '@/lib/markdown/steps/dialects';
import { parseMarkdown } from '@/lib/markdown/syntax';
import { SKIP, walk } from '@/lib/markdown/walk';
import { lostSigns } from '../losses/signs';
import type { Range } from '../range';

/** Pieces that no reader reads as text, or reads as a machine's: comments, code, tags. */
const TAGS =
  /<!--(?:-?>|[\s\S]*?(?:-->|$))|<(code|kbd|pre|samp|script|style|tt|var)\b[\s\S]*?(?:<\/\1\s*>|$)|<[!?/a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/giu;

/** Stands for a unit of these. */
const TAG = '\uE000';

/** Tags at the head of a line, and blanks among them. */
const HEAD = /^[\s\uE000]*/u;

/** Backslashes before marks of Markdown, which take them away there. */
const ESCAPE = /\\[*_[\]#~`|=>]/gu;

/** Signs before the text of a line where Markdown could begin: blanks, the end of a comment. */
const BEFORE_TEXT = /^\s*$|-->\s*$/u;

/** Nodes that are marks wherever they are read. */
const MARKS: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  ...(['abbreviationDefinition', 'attributeList', 'delete', 'heading', 'image'] as const),
  ...(['inlineCode', 'inlineMath', 'inlineNote', 'kramdownExtension', 'mark', 'math'] as const),
  ...(['remark', 'strong'] as const),
]);

/**
 * Gives the text of a block of HTML at its places, tags filled up. It is read off the source: the rendered tree counts
 * the lines of HTML in a quotation without their marks.
 */
export function textInHtml({ start, end }: Range, source: string): string {
  return source.slice(start, end).replaceAll(TAGS, filled);
}

/**
 * Lays the text of blocks of HTML out where it is written, with all else filled up, and the marks of the quotations
 * that they are in.
 */
export function layHtml(blocks: readonly Range[], source: string): string {
  let laid = '';
  for (const block of blocks) {
    const marks = quotationMarks(block, source);
    const [first = '', ...lines] = textInHtml(block, source).split('\n');
    laid += filled(source.slice(laid.length, block.start));
    laid += [first, ...lines.map((line) => line.replace(marks, filled))].join('\n');
  }
  return laid + filled(source.slice(laid.length));
}

/** The marks of the quotations that a block is in, at the head of its lines. */
function quotationMarks({ start }: Range, source: string): RegExp {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return new RegExp(`^(?:[ \\t\uE000]*>){0,${String(before.split('>').length - 1)}}`, 'u');
}

function filled(text: string): string {
  return text.replaceAll(/[^\r\n]+/gu, (run) => TAG.repeat(run.length));
}

/**
 * Finds what Markdown would read in a block of HTML, were it not in it.
 * @param block range of the block
 * @param source the whole file
 */
export function markdownInHtml(block: Range, source: string): Range[] {
  const html = textInHtml(block, source);
  if (!/[^\s\uE000]/u.test(html)) return [];
  const marks = quotationMarks(block, source);
  const starts: number[] = [];
  let at = block.start;
  const lines = html.split('\n').map((line, index) => {
    const [quoted = ''] = index === 0 ? [] : (marks.exec(line) ?? []);
    const [head = ''] = HEAD.exec(line.slice(quoted.length)) ?? [];
    const from = at + quoted.length;
    const isBegun = BEFORE_TEXT.test(source.slice(from, from + head.length));
    const skipped = quoted.length + (isBegun ? head.length : 0);
    starts.push(at + skipped);
    at += line.length + 1;
    return quoted.length + head.length < line.trimEnd().length ? line.slice(skipped) : '';
  });
  const text = lines.join('\n');
  const placeOf = ({ line, column }: { line: number; column: number }) =>
    (starts[line - 1] ?? 0) + column - 1;
  const found: Range[] = [];
  // Beside a tag a mark is read as it is beside a mark of punctuation.
  walk(parseMarkdown(text.replaceAll(TAG, '·')), (node) => {
    const { position } = node;
    if (!position || node.type === 'root') return undefined;
    const range = { start: placeOf(position.start), end: placeOf(position.end) };
    if (node.type === 'text') {
      const escapes = source.slice(range.start, range.end).matchAll(ESCAPE);
      for (const { index } of escapes)
        found.push({ start: range.start + index, end: range.start + index + 2 });
    }
    if (node.type === 'heading' && !source.startsWith('#', range.start)) {
      // Of a heading by the line below it, that line is the mark.
      found.push({ ...range, start: starts[position.end.line - 1] ?? range.start });
      return undefined;
    }
    if (!isMark(node, source.slice(range.start, range.end), text)) return undefined;
    found.push(range);
    return SKIP;
  });
  return found;
}

/**
 * Finds the first thing that Markdown would read in a text that is shown as it is; null for none.
 * @param isMeant tells of what is found whether it is meant to be seen as it is
 */
export function firstMarkdownIn(
  text: string,
  isMeant: (node: Nodes, written: string) => boolean = () => false,
): string | null {
  if (!SIGN.test(text)) return null;
  let found: string | null = null;
  walk(parseMarkdown(text), (node) => {
    if (found !== null) return SKIP;
    const { start, end } = node.position ?? {};
    const written = text.slice(start?.offset, end?.offset);
    const [escape] = node.type === 'text' ? (/\\[!-/:-@[-`{-~]|&#?\w+;/u.exec(written) ?? []) : [];
    const isRead = node.type === 'html' || node.type === 'link' || isMark(node, written, text);
    if (node.type !== 'root' && isRead && !isMeant(node, written)) found = written;
    else if (escape !== undefined && !isMeant(node, escape)) found = escape;
    return undefined;
  });
  return found;
}

/** Signs without which Markdown reads nothing in a line, but bare addresses. */
const SIGN = /[!-/:-@[-`{-~]/u;

/**
 * Whether a field's text has signs that are no marks there: bare addresses, tags of no element (`<think>`), masks and
 * drawn-out voices, a sign of a formula or of a path.
 */
export function isPlainSign({ type }: Nodes, written: string): boolean {
  switch (type) {
    case 'html':
    case 'delete':
      return true;
    case 'link':
      return !/^[[<]/u.test(written);
    case 'strong':
      return !/^_.*\p{Script=Han}/u.test(written);
    case 'text':
      return !/^\\[*[\]#~`|=>]/u.test(written);
    default:
      return false;
  }
}

function isMark(node: Nodes, written: string, text: string): boolean {
  if (MARKS.has(node.type)) return true;
  switch (node.type) {
    case 'emphasis':
      return lostSigns(node, text).length === 0;
    case 'break':
      return written.startsWith('\\');
    case 'blockquote':
      return /^>(?:[ \t]|\[)/u.test(written);
    case 'code':
      return /^(?:`{3}|~{3})/u.test(written);
    case 'link':
      return written.startsWith('[');
    case 'paragraph':
      return isContents(node, text);
    case 'table':
      return written.startsWith('|');
    default:
      return false;
  }
}
