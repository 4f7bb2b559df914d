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
