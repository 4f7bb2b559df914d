import type { Note } from './model';

/** A note about a file as a whole. */
export function about(
  level: Note['level'],
  file: string,
  kind: string,
  zh: string,
  en: string,
  line = 1,
): Note {
  return { level, file, line, about: kind, problem: { zh, en } };
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}
