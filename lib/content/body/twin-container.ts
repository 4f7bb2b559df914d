import type { Blockquote } from 'mdast';
import { calloutKind } from '@/lib/markdown/callout-kinds';
import { readOpening } from '@/lib/markdown/dialects/container-syntax';
import type { TwinEdit } from './twin-edits';

/** Makes a quotation of a container, `::: tip` or `<aside>`, which few programs read: GitHub's callout. Nothing for other quotations. */
export function containerEdits({ data, position }: Blockquote, text: string): TwinEdit[] {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  if (data?.opening === undefined) return [];
  const [first = '', ...lines] = text.slice(start, end).split('\n');
  const isQuote = /^\s*<quote/iu.test(first);
  const { name = 'note', title = '' } = readOpening(first.trim()) ?? {};
  const look = calloutKind(name)?.look.toUpperCase() ?? 'NOTE';
  const marker = isQuote ? '>' : `> [!${look}] ${title}`.trimEnd();
  const edits = [{ start, end: start + first.trimEnd().length, pieces: [marker] }];
  // Behind the marks of what the container itself is in.
  const indent = (position?.start.column ?? 1) - 1;
  let at = start + first.length + 1;
  for (const line of lines.slice(0, -1)) {
    const place = at + Math.min(indent, line.trimEnd().length);
    edits.push({ start: place, end: place, pieces: ['> '] });
    at += line.length + 1;
  }
  const last = lines.at(-1) ?? '';
  const from = at + Math.min(indent, last.length);
  edits.push({ start: from, end: at + last.length, pieces: [''] });
  return edits;
}
