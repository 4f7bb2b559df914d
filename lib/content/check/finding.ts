import type { Problem } from '../problem';

/** A place in a file, both numbers from 1. */
export type Position = {
  /** Line. */
  line: number;
  /** Column, in UTF-16 units. */
  column: number;
};

/** One mistake at one place. */
export type Finding = Position & {
  /** Path of the file, as an editor would type it. */
  file: string;
  /** An error stops the build; a warning does not. */
  level: 'error' | 'warning';
  /** Id of the rule, kebab-case. */
  rule: string;
  /** What is wrong and how to mend it. */
  problem: Problem;
};

/** One line a finding: `file:line:column level rule message`, in Chinese, then in English. */
export function formatFinding({ file, line, column, level, rule, problem }: Finding): string {
  return `${file}:${String(line)}:${String(column)} ${level} ${rule} ${problem.zh} / ${problem.en}`;
}

/** Order of a report: by file, then by place. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
