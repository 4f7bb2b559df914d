import type { Code, Image, Link, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { shownOf } from '@/lib/charts/read-chart';
import { isChartLanguage } from '@/lib/charts/read-fence';
import { blockIdOf } from '@/lib/markdown/dialects/block-id';
import { HTML_COMMENT } from '@/lib/markdown/html-comment';
import { attributeValue } from '@/lib/markdown/kramdown/attributes';
import { isContents } from '@/lib/markdown/steps/dialects';
import { rangeOf } from './range';

/** Replacement of a piece of a source: text and addresses by turns, text first and last. */
export type TwinEdit = {
  /** Offset of its first character. */
  start: number;
  /** Offset after its last one. */
  end: number;
  /** Pieces of the replacement. */
  pieces: string[];
};

/** An address that needs no other to be whole, or one in the same text. */
const WHOLE = /^(?:[a-z][a-z\d+.-]*:|#)/iu;

const COMMENT = new RegExp(HTML_COMMENT, 'giu');

/** An address in raw HTML. */
const HTML_ADDRESS = /\b((?:src|href|poster)\s*=\s*["'])([^"']*)/giu;

/**
 * Makes the edit of a node's source; null where it stays. A link is changed from behind its words, so that these can
 * change too.
 * @param next the node that follows, as an attribute list says something of the one before it
 * @param prefix what stands before each line of the node but the first
 */
export function twinEdit(
  node: Nodes,
  next: Nodes | undefined,
  text: string,
  prefix: string,
): TwinEdit | null {
  const { start, end } = rangeOf(node);
  const source = text.slice(start, end);
  switch (node.type) {
    case 'kramdownExtension':
      return { start, end, pieces: node.shown ? htmlPieces(node.value, prefix) : [''] };
    case 'paragraph': {
      if (isContents(node, text)) return { start, end, pieces: [''] };
      const id = blockIdOf(node, text);
      return id ? { start: end - id.length, end, pieces: [''] } : null;
    }
    case 'remark':
      return { start, end, pieces: [''] };
    case 'attributeList':
      return { start, end, pieces: [tableNote(node.value)] };
    case 'list':
      // The list that `{:toc}` turns into a table of contents.
      return isContentsMark(next) ? { start, end, pieces: [''] } : null;
    case 'link':
    case 'image':
      if (/^!?\[\[[^\]]*\]\]$/u.test(source)) return wikiEdit(node, start, end);
      return WHOLE.test(node.url) && !source.includes('{') ? null : resourceEdit(node, text);
    case 'definition': {
      const label = /^\[(?:\\.|[^\]\\])*\]:\s*/su.exec(source)?.[0];
      if (label === undefined || WHOLE.test(node.url)) return null;
      return { start, end, pieces: [label, node.url, title(node.title)] };
    }
    case 'html':
      return { start, end, pieces: htmlPieces(node.value, prefix) };
    case 'code':
      if (isChartLanguage(node.lang)) {
        const chart = chartText(node, prefix);
        return chart === null ? null : { start, end, pieces: [chart] };
      }
      return /^\{%-?\s*highlight\b/u.test(source)
        ? { start, end, pieces: [fence(node, prefix)] }
        : null;
    default:
      return null;
  }
}

function isContentsMark(node: Nodes | undefined): boolean {
  return node?.type === 'attributeList' && /(?:^|\s):?toc\b/u.test(node.value);
}

/** `](address "title")`. A link that is written otherwise is whole. */
function resourceEdit(node: Extract<Nodes, { url: string }>, text: string): TwinEdit | null {
  const { start, end } = rangeOf(node);
  const words = 'children' in node ? node.children.at(-1) : undefined;
  const from = words ? rangeOf(words).end : start;
  const source = text.slice(from, end);
  const at = node.type === 'image' ? endOfDescription(source) : source.indexOf('](');
  if (at < 0) return null;
  return { start: from + at, end, pieces: ['](', node.url, `${title(node.title)})`] };
}

/** Index of the `](` that ends a picture's description, which may hold links; -1 for none. */
function endOfDescription(source: string): number {
  let depth = 0;
  for (const { 0: sign, index } of source.matchAll(/\\[^]|[[\]]/gu)) {
    if (sign === '[') depth += 1;
    if (sign === ']') depth -= 1;
    if (sign === ']' && depth <= 0 && source[index + 1] === '(') return index;
  }
  // A bracket that nothing closes is in code.
  return source.indexOf('](');
}

/** `[[name|text]]`, which only our compiler reads. */
function wikiEdit(node: Link | Image, start: number, end: number): TwinEdit {
  const words = node.type === 'image' ? `![${node.alt ?? ''}` : `[${toString(node)}`;
  return WHOLE.test(node.url)
    ? { start, end, pieces: [`${words}](${node.url})`] }
    : { start, end, pieces: [`${words}](`, node.url, ')'] };
}

function title(words: string | null | undefined): string {
  return words ? ` "${words.replaceAll('"', '\\"')}"` : '';
}

function htmlPieces(html: string, prefix: string): string[] {
  const pieces: string[] = [''];
  let end = 0;
  const shown = html.replace(COMMENT, '').replaceAll('\n', `\n${prefix}`);
  for (const { 0: all, 1: before = '', 2: address = '', index } of shown.matchAll(HTML_ADDRESS)) {
    if (WHOLE.test(address)) continue;
    pieces.push(`${pieces.pop() ?? ''}${shown.slice(end, index)}${before}`, address, '');
    end = index + all.length;
  }
  pieces.push(`${pieces.pop() ?? ''}${shown.slice(end)}`);
  return pieces;
}

function fence({ value, lang }: Code, prefix: string): string {
  const longest = Math.max(2, ...(value.match(/`+/gu) ?? []).map(({ length }) => length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${lang ?? ''}\n${value}\n${marks}`.replaceAll('\n', `\n${prefix}`);
}

/**
 * A chart as Markdown: its title, its table, and what is said of that; one that cannot be drawn stays.
 * @param prefix what stands before each line but the first
 */
function chartText({ value }: Code, prefix: string): string | null {
  const chart = shownOf(value);
  if (!chart) return null;
  const { title, unit, source, head, rows } = chart;
  const names = head?.map((cell) => cell.text) ?? rows[0]?.map(() => '') ?? [];
  const lines = [
    `**${title.text}**${noteOf(unit?.text, source?.text)}`,
    '',
    tableRow(names),
    `|${names.map((_, index) => (index === 0 ? ' --- |' : ' ---: |')).join('')}`,
    ...rows.map((cells) => tableRow(cells.map((cell) => cell.text))),
  ];
  return lines.join(`\n${prefix}`);
}

/**
 * Gives an attribute list's words about a table as a chart, as a paragraph behind the table; empty where it has none.
 */
function tableNote(list: string): string {
  if (!/\.chart(?![\w-])/u.test(list)) return '';
  const title = attributeValue(list, 'title') ?? '';
  const note = noteOf(attributeValue(list, 'unit'), attributeValue(list, 'source'));
  return title || note ? `\n${title && `**${title}**`}${note}` : '';
}

function noteOf(unit?: string, source?: string): string {
  const parts = [unit && `单位：${unit}`, source && `来源：${source}`].filter(Boolean);
  return parts.length > 0 ? `（${parts.join('；')}）` : '';
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
