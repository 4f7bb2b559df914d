import { readFileSync } from 'node:fs';
import { decode } from '../../source/decode';

/** A line of a file, by its number from 1, or null where there is none to show. */
export type LineOf = (file: string, line: number) => string | null;

/** Reads lines of Markdown files; others may be anything, and what has gone meanwhile has no lines. */
export function createLineReader(): LineOf {
  let last: { file: string; lines: string[] } | undefined;
  return (file, line) => {
    if (last?.file !== file) last = { file, lines: linesOf(file) };
    return last.lines[line - 1] ?? null;
  };
}

function linesOf(file: string): string[] {
  if (!file.endsWith('.md')) return [];
  try {
    const decoded = decode(readFileSync(file));
    const text = decoded.ok ? decoded.text : decoded.lossy;
    return text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  } catch {
    return [];
  }
}
