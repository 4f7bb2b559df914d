import type { Problem } from '@/lib/content/source/problem';

/** Something that a person should know of, at a place in the old site's folder. */
export type Note = {
  /** `lost`: it could not come over; `look`: it did, but somebody should look; `done`: what was changed. */
  level: 'lost' | 'look' | 'done';
  /** Path in the old site's folder. */
  file: string;
  /** Line, from 1. */
  line: number;
  /** Kind of the note, kebab-case. */
  about: string;
  /** Finding, and what to do. */
  problem: Problem;
};

/** Notes something down. */
export type Say = (note: Note) => void;

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
