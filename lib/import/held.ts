import type { Root } from 'mdast';
import { parseMarkdown } from '@/lib/markdown/syntax';
import { walk } from '@/lib/markdown/walk';
import type { Written } from './markdown';

/** Signs that no text holds, around the number of what is held. */
const HELD = /\uE0F0(\d+)\n*\uE0F1/gu;

/** Pieces of a text that are taken out while the rest is evaluated, and put back as they were. */
export type Held = {
  /** Takes a piece: what stands for it. */
  hold: (piece: string | Written) => string;
  /** A text with its pieces: blocks get blank lines around them, and the indentation of their line. */
  release: (text: string) => string;
};

/** Holds nothing yet. */
export function createHeld(): Held {
  const pieces: Written[] = [];
  const release = (text: string): string => {
    let result = '';
    let end = 0;
    for (const match of text.matchAll(HELD)) {
      const piece = pieces[Number(match[1])];
      if (!piece) continue;
      result += text.slice(end, match.index);
      end = match.index + match[0].length;
      const inner = release(piece.text);
      result = piece.block ? setOff(result, inner, text.slice(end)) : result + inner;
    }
    return result + text.slice(end);
  };
  return {
    hold: (piece) => {
      pieces.push(typeof piece === 'string' ? { text: piece, block: false } : piece);
      // As many lines as the piece, so that what comes after stays in its line.
      const lines = typeof piece === 'string' ? piece.replaceAll(/[^\n]/gu, '') : '';
      return `\uE0F0${String(pieces.length - 1)}${lines}\uE0F1`;
    },
    release,
  };
}

/** Gives what stands before a block, and the block, with blank lines around it. */
function setOff(before: string, text: string, after: string): string {
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.slice(lineStart);
  const indent = /^[\s>]*/u.exec(line)?.[0] ?? '';
  const blank = `${indent.trimEnd()}\n`;
  const above = before.slice(0, lineStart);
  const isFirst = /(?:^|\n)[\s>]*(?:\n|^)$/u.test(above);
  const head =
    line === indent
      ? above + (isFirst ? '' : blank) + indent
      : `${before.trimEnd()}\n${blank}${indent}`;
  return head + text.replaceAll('\n', `\n${indent}`) + blankAfter(after, indent);
}

/** Gives the blank line between a block and what follows it, as far as it is not there. */
function blankAfter(after: string, indent: string): string {
  if (/^[^\S\n]*(?:\n[\s>]*?(?:\n|$)|$)/u.test(after)) return '';
  const blank = `\n${indent.trimEnd()}`;
  return /^[^\S\n]*\n/u.test(after) ? blank : `${blank}\n${indent}`;
}

/**
 * Finds the code and the comments in Markdown: no tag is read in them.
 * @param tree it parsed
 */
export function codeRanges(
  body: string,
  tree: Root = parseMarkdown(body),
): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  walk(tree, (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return undefined;
    if (node.type === 'code' || node.type === 'inlineCode') ranges.push([start, end]);
    if (node.type === 'html')
      for (const { index, 0: comment } of body.slice(start, end).matchAll(/<!--[\s\S]*?-->/gu))
        ranges.push([start + index, start + index + comment.length]);
    return undefined;
  });
  return ranges;
}

/** Takes ranges out of a text, in order and without overlaps. */
export function holdRanges(
  text: string,
  ranges: readonly (readonly [number, number])[],
  held: Held,
): string {
  let result = '';
  let end = 0;
  for (const [from, to] of ranges) {
    if (from < end) continue;
    result += text.slice(end, from) + held.hold(text.slice(from, to));
    end = to;
  }
  return result + text.slice(end);
}
