import type { Edit } from '../source/edit';
import type { Problem } from '../source/problem';

/** A place in a file, both numbers from 1. */
export type Position = {
  /** Line. */
  line: number;
  /** Column, in UTF-16 units. */
  column: number;
};

/** What a rule has found at one place. */
export type RuleFinding = Position & {
  /** Path of the file, as an editor would type it. */
  file: string;
  /** What is wrong and how to mend it. */
  problem: Problem;
  /** What `--fix` may change in the file, where that is safe. */
  edit?: Edit;
};

/** An error stops the build; a warning does not. */
export type Level = 'error' | 'warning';

/** One mistake at one place, with the rule that found it. */
export type Finding = RuleFinding & {
  /** How bad it is. */
  level: Level;
  /** Id of the rule, kebab-case. */
  rule: string;
};

/** Order of a report: by file, then by place, errors first. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.level < b.level ? -1 : 1);
}

/**
 * Where an offset stands in a text.
 * @param offset in UTF-16 units, from 0
 */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  // A byte order mark takes no column.
  const mark = lineStart === 0 && text.startsWith('\uFEFF') ? 1 : 0;
  return { line, column: Math.max(1, offset - lineStart + 1 - mark) };
}
