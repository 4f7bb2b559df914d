import type { Nodes, Root } from 'mdast';
import { SKIP, walk } from '@/lib/markdown/walk';
import type { Range } from '../range';
import { remedyFor } from './html-remedies';
import { markdownInHtml } from './markdown-in-html';
import { isClass } from './notes';
import { quoted, stray, type Detector } from './stray';

/** Marks of Markdown that are told of even where they are none: half of a container, an item behind a tag. */
const MARKDOWN =
  /\*\*[^*\s][^*\n]*\*\*|==[^=\s][^=\n]*==|~~[^~\s][^~\n]*~~|!?\[[^[\]\n]+\]\([^()\s]+\)|^[ \t>]*#{1,6}[ \t]+\S[^\n]*|!?\[\[[^[\]\n]*\p{Script=Han}[^[\]\n]*\]\]|\^\[(?=\p{Script=Han})[^\]\n]*\]|%%[^%\n]*\p{Script=Han}[^%\n]*%%|(?<!\d)%%(?=\p{Script=Han})|\[\^[\p{L}\p{N}_-]{1,60}\]|^[ \t>]*:{3,}[^\n]*|^[ \t>]*(?:[-+*]|\d{1,2}\.)[ \t]+[^\s\uE000][^\n]*/gmu;

/** Markdown in a block of HTML, which is shown as it is up to the next blank line. Told of once a line. */
export const strayInHtml: Detector = ({ html, blocks, source }) => {
  const lines = new Set<number>();
  const marks = [...html.matchAll(MARKDOWN)].map(({ 0: all, index }) => {
    const start = index + all.search(/[^\s>]/u);
    return { start, end: start + all.trim().length };
  });
  const read = blocks.flatMap((block) => markdownInHtml(block, source));
  const found = [...marks, ...read].sort((a, b) => a.start - b.start || b.end - a.end);
  let told = 0;
  return found.flatMap(({ start, end }) => {
    const line = html.lastIndexOf('\n', start);
    if (lines.has(line) || start < told) return [];
    const marks = source.slice(start, end);
    if (isClass(/^\[\^([^\]]*)\]$/u.exec(marks)?.[1] ?? '')) return [];
    lines.add(line);
    told = end;
    const written = quoted(marks);
    const { zh, en } = remedyFor(marks);
    return stray(
      start,
      end - start,
      `“${written}”在 HTML 里，会原样显示：${zh}。`,
      `"${written}" is in HTML and shown as it is: ${en}.`,
    );
  });
};

/** Finds the blocks of HTML of a body: what is within a paragraph is in no block. */
export function htmlBlocks(body: Root): Range[] {
  const blocks: Range[] = [];
  walk(body, (node) => {
    if (PHRASING.has(node.type)) return SKIP;
    const { start, end } = node.position ?? {};
    if (node.type === 'html' && start?.offset !== undefined && end?.offset !== undefined)
      blocks.push({ start: start.offset, end: end.offset });
    return undefined;
  });
  return blocks;
}

/** Nodes that hold no blocks. */
const PHRASING: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'table']);
