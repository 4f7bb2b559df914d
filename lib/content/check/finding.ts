import type { Edit } from '../source/edit';
import { positionAt, type Position } from '../source/position';
import type { Problem } from '../source/problem';

/** Finding of a rule at one place. */
export type RuleFinding = Position & {
  /** Path of the file, as an editor would type it. */
  file: string;
  /** The fault and its remedy. */
  problem: Problem;
  /** Edit by which `--fix` may mend it, where that is safe. */
  edit?: Edit;
};

/** An error stops the build; a warning does not. */
export type Level = 'error' | 'warning';

/** One mistake at one place, with the rule that found it. */
export type Finding = RuleFinding & {
  /** Level of the fault. */
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
 * Makes findings of the problems of a file that is no document.
 * @param problems each with its offset in the text
 */
export function findingsIn(
  { file, text }: { file: string; text: string },
  problems: readonly { offset: number; problem: Problem; edit?: Edit }[],
): RuleFinding[] {
  return problems.map(({ offset, ...found }) => ({ file, ...positionAt(text, offset), ...found }));
}
